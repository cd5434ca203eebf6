import type { FormPage } from '../model/form-document.ts'
import { element } from './elements.ts'
import { startForm } from './form/start.ts'

startForm(JSON.parse(element('#data').textContent ?? '') as FormPage)
