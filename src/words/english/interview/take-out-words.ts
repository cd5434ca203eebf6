/** A kept view is about to go, asked once. */
export const takeOutWords = {
  title: 'Take this view out?',
  what: 'It then stands neither in the draft nor in a report written from now on. It cannot be brought back.',
  row: 'Enter takes it out. Any other key goes back.',
  keys: ['Enter takes it out', 'any other key goes back'],
  keysInShort: ['Enter takes it out', 'other key back'],
}
