/** One piece of evidence. */
export const evidenceWords = {
  title: (number: number) => `Evidence for question ${number}.`,
  titleOfKept: (entry: number, kept: number, number: number) =>
    `Evidence ${entry} of ${kept} for question ${number}.`,
  fields: ['What it is', 'Link or place', 'Date', 'Expires'],
  hints: {
    what: 'For example: Supervision agreement, signed. To take an entry out, empty this line.',
    place: 'Where it can be found: an address, a folder, a shelf. It may stay empty.',
    date: 'A date as 2026-03-01. It may stay empty.',
  },
  whatIsMissing: 'Say what it is: that is what readers see first.',
  noSuchDate: 'Write a date that exists, as 2026-03-01, or leave it empty.',
  kept: (title: string) => `Kept: ${title}`,
  keys: ['Enter goes to the next line, on the last one keeps', 'up/down line', 'Esc closes'],
  keysBelow: 'Ctrl-C saves all of it and leaves',
  keysToOthers: 'PgUp/PgDn another piece of evidence',
  keysInShort: ['Enter next line, then keeps'],
  keysBelowInShort: ['up/down line', 'Esc closes'],
}
