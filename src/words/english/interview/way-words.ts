import { digits, noun, numberWord } from '../counts.ts'

/** The ways in. */
export const wayWords = {
  title: 'What would you like to do today?',
  names: {
    whole: 'The whole questionnaire',
    quick: 'Quick scan',
    part: 'One area or theme',
    last: 'Start from last time',
  },
  questions: (count: number) => digits(count, noun('question')),
  fewestToMost: (least: number, most: number) => `${least} to ${most}`,
  minutes: (minutes: number) => `about ${minutes} min`,
  minutesInSittings: (minutes: number, sittings: number) =>
    `about ${minutes} min, or ${numberWord(sittings)} sittings`,
  minutesBetween: (least: number, most: number) => `about ${least} to ${most} min`,
  eachConfirmed: 'each one confirmed or changed',
  hints: {
    whole:
      'All the questions, theme by theme. Only this claims a stage. You can stop after any question and go on another day.',
    quick:
      'Quick scan: one or more questions from every theme, and all the must-haves. It shows where to look first. ' +
      'It claims no stage: that takes all the questions. What you answer now is kept, and the rest can follow later.',
    part: 'One area or theme at a time, as suits the people in the room. It claims no stage: that takes all the questions. What you answer now is kept.',
    last: 'Each question shows what was answered last time. Nothing is taken over by itself: every answer is confirmed or changed.',
  },
  rulesTitle: 'What helps in the room',
  rules: [
    'Read the question aloud. Everyone writes down 0 to 4 before anyone speaks.',
    'Those nearest to the work speak first, those in charge last.',
    "Not settled in three minutes? Keep the lower level, and press a to write down the other view in that person's own words.",
    '"We don\'t know" is an answer. Nobody has to tell their own story.',
  ],
  keys: (ways: number) => [`1-${ways} or arrows choose`, 'Enter starts', 'b back'],
  keysInShort: ['arrows choose', 'Enter starts', 'b back'],
  part: {
    title: 'Which area or theme?',
    keys: ['up/down choose', 'Enter starts', 'b back', 'q leave'],
    keysInShort: ['up/down', 'Enter starts', 'b back'],
  },
}
