import type { FormPage } from '../../src/model/form-document.ts'

/** What the script of a form is given, read back from the page. */
export function formDataIn(html: string): FormPage {
  const [, text = ''] =
    /<script type="application\/json" id="data">(.*?)<\/script>/.exec(html) ?? []
  return JSON.parse(text) as FormPage
}
