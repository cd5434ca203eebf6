/** Esc with something typed. */
export const keepWords = {
  question: 'Something was typed and is not kept yet. What should happen to it?',
  choices: ['Keep it', 'Drop it', 'Go on writing'] as const,
  keys: ['up/down choose', 'Enter', 'Esc goes on writing'],
  keysInShort: ['up/down', 'Enter', 'Esc goes on writing'],
}
