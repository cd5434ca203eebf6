/** The jump to a theme: a list with its figures. */
export const jumpWords = {
  title: 'Jump to a theme',
  theme: 'Theme',
  columns: { asked: 'asked', answered: 'answered', open: 'open' },
  keys: ['up/down choose', 'Enter goes to its first undecided question', 'Esc or b back'],
  keysInShort: ['up/down', 'Enter goes there', 'b back'],
}
