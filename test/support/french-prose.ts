/** What is wrong with French prose as it is set in Canada, in any text that the program writes. */

const RULES: [string, RegExp][] = [
  ['a colon without a no-break space before it', /[^\u00a0\u202f]:(?=[\s*]|$)/gm],
  // but before a question mark that is a key to press
  ['a space before ; ! ?', /(?<=[\p{L}\d»)])[ \u00a0\u202f]+(?:[;!]|\?(?! pour ))/gu],
  ['a straight apostrophe or quotation mark', /['"]/g],
  ['an English quotation mark', /[“”‘]/g],
  ['« » without a no-break space inside', /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/g],
  ['a decimal point', /(?<![\d.])\d+\.\d+(?![\d./])/g],
  ['a percent sign without a no-break space', /\d ?%/g],
]

const AROUND = 30

/** Each place that breaks a rule, with what stands around it. */
export function oddIn(prose: string): string[] {
  return RULES.flatMap(([rule, pattern]) =>
    [...prose.matchAll(pattern)].map(
      ({ index }) => `${rule}: ${prose.slice(Math.max(0, index - AROUND), index + AROUND)}`,
    ),
  )
}

/** Without the YAML that a sentence quotes: its fields, its version, and its straight quotation marks. */
export const withoutYaml = (text: string): string =>
  text.replace(FIELD, '').replace(/"[^"\n]*"|\("\)|%YAML [\d.]+/g, '')

const FIELD =
  /(?<![\w-])(?:answered|date|dissent|evidence|expires|kind|level|link|nom|notApplicable|note|respondent|role|size|some-question|text|title):(?!\w)/g

/** What is said on a page, but for the symbol of an open answer: its text, and the texts that only a screen reader says. */
export function proseOfHtml(html: string): string {
  const said = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g
  const body = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  const spoken = [...body.matchAll(said)].map(([, text]) => text)
  const text = body
    .replace(/<span[^>]*>\?<\/span>/g, '')
    .replace(/<(?:\/?(?:span|strong|em|a|code)\b)[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
  return [...spoken, text]
    .join('\n')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&[lg]t;/g, '')
}

/** Without what only Markdown needs. */
export const proseOfMarkdown = (markdown: string): string =>
  markdown.replace(/^\|[ :|-]+\|$/gm, '').replace(/\\(?=[^\w\s])/g, '')
