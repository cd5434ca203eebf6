/** The name of the organisation. */
export const nameWords = {
  title: 'Which organisation is this about?',
  why: 'Its name stands on every page of the report. No names of people.',
  isMissing: 'A name is needed: it stands on every page of the report.',
  keys: ['Enter goes on', 'Ctrl-C saves and leaves'],
  keysInShort: ['Enter goes on', 'Ctrl-C leaves'],
}
