/** Leaving, asked once more. */
export const leaveWords = {
  title: 'Leave now?',
  row: 'Enter leaves. Any other key goes back.',
  keys: ['Enter leaves', 'any other key goes back'],
  keysInShort: ['Enter leaves', 'any other key back'],
}
