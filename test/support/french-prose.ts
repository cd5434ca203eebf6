import { documents as english } from '../../src/words/english/documents.ts'
import { ofManyWords } from '../../src/words/english/documents/of-many-words.ts'

/** What is wrong with French prose as it is set in Canada, in any text that the program writes. */

const RULES: [string, RegExp][] = [
  ['a colon without a no-break space before it', /[^\u00a0\u202f]:(?=[\s*]|$)/gm],
  ['a space before ; ! ?', /(?<=[\p{L}\d»)])[ \u00a0\u202f]+[;!?]/gu],
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

const SENTENCE = /\p{L}{2,}(?:[ ,’-]+\p{L}+){2,}/u

/** The English catalogue in pieces that are long enough to be nothing else: what stands between its gaps. */
const ENGLISH: readonly string[] = piecesOf({ ...english, ofManyWords })

function piecesOf(words: unknown): string[] {
  if (typeof words === 'string') return words.split(/\{\w+\}/).filter((one) => SENTENCE.test(one))
  if (typeof words === 'function')
    return [...String(words).matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g)]
      .flatMap(([, ...texts]) => texts.flatMap((text = '') => text.split(/\$\{[^}]*\}/)))
      .filter((one) => SENTENCE.test(one))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(piecesOf) : []
}

export const englishIn = (prose: string): string[] =>
  ENGLISH.filter((piece) => prose.includes(piece.trim()))
