/** Where people write a note or a reason. */
export const writingWords = {
  forOtherEyes: 'It goes into the report. No names and no health details, please.',
  noteTitle: (number: number) => `Note for question ${number}.`,
  noteHint: 'Letters are text here. The arrow keys move in the text.',
  noteKeys: ['Enter keeps the note', 'Esc closes, and asks first if something was typed'],
  noteKeysBelow: 'Ctrl-C saves all of it, this text too, and leaves',
  noteKeysInShort: ['Enter keeps', 'Esc closes'],
  noteKeysBelowInShort: 'Ctrl-C saves all and leaves',
  whyNot:
    'Why does it not apply? One sentence is enough. It stands in the report, so that readers can follow.',
  reasonHint: 'The question then leaves the score: it neither helps nor harms.',
  notSure: 'Not sure whether it applies? Esc, then d for "We don\'t know".',
  reasonIsMissing: 'A reason is needed, so that readers can follow.',
  reasonKeys: ['Enter keeps it and goes on', 'Esc back to the levels'],
  reasonKeysInShort: ['Enter keeps', 'Esc back to the levels'],
  charactersLeft: (count: number) => `${count} characters left`,
}
