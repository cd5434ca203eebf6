import styles, { sha256 as stylesHash } from '../../templates/form.css'
import main from '../../templates/form.html.hbs'
import type { FormDocument, FormPage } from '../model/form-document.ts'
import script, { sha256 as scriptHash } from '../page/form.script'
import type { Brand } from './brand/brand.ts'
import { withHead } from './page-head.ts'
import { templateOf } from './templates.ts'
import { printable } from './text/printable.ts'
import { formView } from './view/form-view.ts'
import { documentWords } from '../words/document-words.ts'

const template = templateOf(main)

/** A form as one HTML file that works without any network, and whose policy forbids one. */
export function renderForm(document: FormDocument, brand: Brand = {}): string {
  const { form: words, method } = documentWords(document.pack.language)
  const isUnreviewed = document.pack.translation?.reviewed === false
  const page: FormPage = {
    ...document,
    words,
    ...(isUnreviewed && { notice: method.translationUnreviewed }),
  }
  return withHead(template(printable(formView(document, words))), {
    style: { text: styles, sha256: stylesHash },
    accent: brand.accent?.style,
    script: {
      text: script,
      sha256: scriptHash,
      data: printable(page),
    },
  })
}
