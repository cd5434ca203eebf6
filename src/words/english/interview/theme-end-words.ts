import { digits, noun } from '../counts.ts'

/** The end of a theme: what was kept, and what comes next. */
export const themeEndWords = {
  title: (theme: string, questions: number) =>
    `${theme}: ${digits(questions, noun('question'))}, this is what you kept`,
  looksRight: 'Does this look right? up/down and Enter opens one again.',
  note: '1 note',
  evidence: (count: number) => `${count} evidence`,
  otherViews: (count: number) => digits(count, noun('other view')),
  nextIsReview: 'Next: the review.',
  next: ({ theme, questions, minutes, endsArea }: Next) =>
    `Next: ${theme}, ${digits(questions, noun('question'))}, about ${minutes} min.${endsArea ? ' It ends this area.' : ''}`,
  saved: 'Everything is saved. You can stop after any question.',
  notHandedIn: 'Nothing is handed in before the end. You can change all of it until then.',
  rest: (minutes: number) =>
    `You have been at it for ${minutes} minutes. This is a good place to stop for today. Everything is saved either way.`,
  keys: ['Enter next theme', 'up/down and Enter opens a question', 'b back'],
  keysBelow: ['r review', 'j jump to a theme'],
  keysInShort: ['Enter next theme', 'up/down opens'],
}

type Next = { theme: string; questions: number; minutes: number; endsArea: boolean }
