/** The menu of all keys: what each of them does. */
export const menuWords = {
  title: 'All keys',
  plain: (command: string) => `For screen readers, or without redrawing: ${command}`,
  ctrlC: (isAlone: boolean) =>
    isAlone
      ? 'Ctrl-C leaves at once, from anywhere, and keeps nothing.'
      : 'Ctrl-C saves everything and leaves at once, from anywhere.',
  ask: {
    why: 'why this is asked, and the sources',
    evidence: 'what would show it',
    note: 'write a note',
    addEvidence: 'add evidence',
    otherView: 'write, change or take out another view',
    dontKnow: (isAlone: boolean) => (isAlone ? 'mark "I don\'t know"' : 'mark "We don\'t know"'),
    doesNotApply: 'mark "Does not apply", where that is allowed',
    asLastTime: 'mark as last time',
    unmark: 'take the mark away',
    skip: 'go on without deciding',
    back: 'back to the question before',
  },
  jump: 'jump to a theme',
  review: 'review',
  backToQuestion: 'back to the question',
  backToRoom: 'back to who is in the room',
  nextTheme: 'go on to the next theme',
  open: 'open the theme or the question',
  showOnly: 'show only some kinds of questions',
  finish: 'finish',
  start: 'start',
  goOn: 'go on',
  leave: (isAlone: boolean) => (isAlone ? 'leave; nothing is kept' : 'save and leave'),
  keys: ['up/down choose', 'Enter or the letter does it', 'Esc closes'],
  keysInShort: ['Enter or the letter', 'Esc closes'],
}
