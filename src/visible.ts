/**
 * The one printer for text that people typed or files hold: control characters and direction
 * overrides become visible instead of reaching the terminal, where they could move the cursor,
 * hide text or swap its order. Line ends and tabs stay as they are.
 */
export function visible(text: string): string {
  // Nearly every text is plain, and the pattern for the rest is slow.
  if (PLAIN.test(text)) return text
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : `\\u{${code.toString(16)}}`
  })
}

/** The same on one line: line ends and tabs become single spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*[\n\t]+\s*/g, ' '))
}

const PLAIN = /^[\t\n -~]*$/

// C0 without tab and line feed, DEL and C1, direction marks, embeddings, overrides and isolates,
// line separators, zero-width no-break space, the two that no XML can hold, halves of surrogate pairs.
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu
