import { digits, noun } from '../counts.ts'
import { dateWords } from './date-words.ts'
import { markWords, type SaidMark } from './mark-words.ts'

/** Around a question: what was said of it, and what can be done with it. */
export const askWords = {
  nothingMarked:
    'Nothing is marked. Press 0 to 4, or d if nobody here knows, or s to leave it for now.',
  isFirst: 'This is the first question of this walk.',
  here: ({ hasNote, evidence, views }: Remarks) =>
    `Here: ${[
      hasNote ? '1 note' : 'no note',
      evidence === 0 ? 'no evidence' : `${evidence} evidence`,
      views === 0 ? 'no other view' : digits(views, OTHER_VIEW),
    ].join(', ')}`,
  /** without what is not there */
  hereInShort: ({ hasNote, evidence, views }: Remarks) =>
    `Here: ${
      [
        hasNote && '1 note',
        evidence > 0 && `${evidence} evidence`,
        views > 0 && digits(views, OTHER_VIEW),
      ]
        .filter(Boolean)
        .join(', ') || 'nothing added yet'
    }`,
  /** "Last time (12 Nov 2025): level 1. Note: ..." */
  lastTime: ({ date, mark, isReworded, note }: LastAnswer) =>
    [
      `${dateWords.lastTime(date)}: ${mark === null ? 'no answer' : markWords.said(mark)}.`,
      isReworded && 'The question has been reworded since.',
      note !== undefined && `Note: "${note}"`,
    ]
      .filter(Boolean)
      .join(' '),
  keys: {
    marks: '0-4 or arrows mark',
    asLastTime: '= mark as last time',
    keeps: 'Enter keeps it',
    keepsInShort: 'Enter keeps',
    goesOn: 'Enter keeps it and goes on',
    why: 'w why',
    evidence: 'h what would show it',
    remarks: ['n note', 'e evidence', 'a another view'],
    ways: ['s skip', 'b back', 'j jump to a theme', 'r review'],
  },
}

const OTHER_VIEW = noun('other view')

type Remarks = { hasNote: boolean; evidence: number; views: number }

type LastAnswer = {
  date: string | undefined
  mark: SaidMark | null
  isReworded: boolean
  note: string | undefined
}
