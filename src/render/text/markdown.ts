/**
 * Any text as Markdown that reads as that very text, in GitHub's dialect and in Pandoc's: no element,
 * no link, no line of its own. Escapes only what could act where it stands, so that the source of a
 * report stays readable too.
 */
export function escapeMarkdown(text: string): string {
  if (!MAY_ACT.test(text)) return text
  return text
    .replace(/\s+/g, (blank) => (NO_BREAK.has(blank) ? blank : ' '))
    .replace(ACTS_ANYWHERE, '\\$&')
    .replace(ACTS_BEFORE_LETTERS, '\\$&')
    .replace(ACTS_IN_ROWS, (row) => row.replace(/./g, '\\$&'))
    .replace(ADDRESS, '\\$&')
    .replace(SHORTCODE, '\\$&')
    .replace(OPENS_BLOCK, '\\$&')
    .replace(OPENS_LIST, '$1\\$2')
}

/** What holds two words together stays. */
const NO_BREAK = new Set(['\u00a0', '\u202f'])

/** Whether anything below could apply: most texts are plain, and one look at them is enough. */
const MAY_ACT =
  /[\\`*_{}[\]<>|~^$@#&\t\n\r]|\s\s|--|\.\.|:\/\/|:[\w+]|www\.|^ ?[-+=:%!]|^ ?\(?\w{1,9}[.)](?:\s|$)/i

const ACTS_ANYWHERE = /[\\`*_{}[\]<>|~^$@#]/g
/** Entities. */
const ACTS_BEFORE_LETTERS = /&(?=[#\w\\])/g
/** Pandoc makes dashes and an ellipsis of them. */
const ACTS_IN_ROWS = /-{2,}|\.{2,}/g
/** GitHub makes links of bare addresses. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi
/** GitHub makes pictures of :names:. */
const SHORTCODE = /:(?=[\w+\\-]+:)/g
const OPENS_BLOCK = /(?<=^ ?)[-+=:%!]/
/** "1." and, for Pandoc, "a)", "(iv)" and the like. */
const OPENS_LIST = /^( ?\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i
