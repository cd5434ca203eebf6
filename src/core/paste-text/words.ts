/** People's own words inside a text that mail programs wrap, quote and make typographic. */

const DASHES = /\p{Pd}+|−/gu
const SINGLE_QUOTES = /[‘’‚‛]/g
const DOUBLE_QUOTES = /[“”„‟]/g
const UNSEEN = /[\s\p{Cf}\ufe0e\ufe0f]/gu

/**
 * What stays the same of a text on its way through a mail program: without spaces and unseen
 * characters, with plain quotation marks and dashes. Only for comparing, never for showing.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .toLowerCase()
}

/**
 * Brackets mark the sections and `>` a quotation, so words must not hold them; the others get lost
 * on the way. Zero-width joiners stay: scripts need them, and they arrive.
 */
const SPECIAL = /[\\[\]>\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?![\u200c\u200d])\p{Cf}/gu
/** Spaces that wrapping or trimming would lose. */
const LOST_SPACES = /^ +| +$| {2,}/g
const ESCAPED = /\\u\{([0-9a-f]{1,6})\}/gi

export function escapeWords(words: string): string {
  return words
    .replace(SPECIAL, escaped)
    .replace(LOST_SPACES, (spaces) => escaped(' ').repeat(spaces.length))
}

export function unescapeWords(text: string): string {
  return text.replace(ESCAPED, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole
  })
}

const LAST_CODE_POINT = 0x10ffff

const escaped = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
