import type { FormDocument } from '../../../src/model/form-document.ts'
import type { Document } from '../../../src/render/report.ts'

/** Texts that try to become more than text, in HTML, in Markdown or in the eye of the reader. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>@import url(https://evil.example)</style>',
  '</title></desc></svg><iframe src=//evil.example>',
  '<!-- head -->',
  '{{constructor}} {{{x}}} $& $1',
  '[x](javascript:alert(1)) ![y](https://evil.example/z.png)',
  '| a | b |\n| - | - |\n\n# heading\n\n- item\n\n1. item\n\n> quote\n\n---\n\n```\ncode',
  '\u202egnp.exe\u2066 \u0000 \u0007 \ufeff',
  '&lt;b&gt; &#x3C;b> &colon;',
  '*bold* _it_ ~gone~ `code` <b>x</b> https://evil.example www.evil.example a@b.example',
]

const IS_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$|^\d[\d.-]*$|^sha256-/

/** The same result with a hostile text behind every text that people or packs can write. */
export function hostileTo<D extends Document>(document: D, attack: string): D {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === 'language') return `en" onload="alert(1)`
    const isText = typeof value === 'string' && !IS_NAME.test(value)
    return isText ? `${String(value)} ${attack}` : value
  }) as D
}

/** The same form with a hostile text behind every text of its pack. */
export function hostileForm(document: FormDocument, attack: string): FormDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string' && !IS_NAME.test(value) ? `${value} ${attack}` : value,
  ) as FormDocument
}
