import { small } from '../../capital.ts'
import { digits, noun } from '../counts.ts'

/** A draft that was found: figures and places, never a text that somebody wrote. */
export const resumeWords = {
  title: (draft: string) => `A draft is here: ${draft}`,
  facts: {
    saved: 'Last saved',
    sittings: 'Sittings',
    answered: 'Answered',
    place: 'You were at',
    unfinished: 'Unfinished',
    room: 'In the room',
  },
  /** "Tuesday 3 November 2026, 15:42 (19 days ago)" */
  savedAt: (moment: string, ago: string) => `${moment} (${ago})`,
  sittings: (count: number, minutes: number) =>
    count === 1
      ? `1, of ${digits(minutes, noun('minute'))}`
      : `${count}, the last of ${digits(minutes, noun('minute'))}`,
  answered: (decided: number, asked: number, open: number) =>
    `${decided} of ${asked}, and ${open} open`,
  inReview: 'the review',
  atQuestion: (number: number, theme: string) => `question ${number}, ${theme}`,
  unfinished: (kind: Unfinished, number: number, characters: number) =>
    `${UNFINISHED[kind]} for question ${number}, ${digits(characters, noun('character'))}, is kept`,
  /** "Peer worker 1, team leader 2": roles in the singular, so that no plural has to be made */
  room: (present: readonly { title: string; count: number }[]) =>
    present
      .map(({ title, count }, at) => `${at === 0 ? title : small(title)} ${count}`)
      .join(', ') || 'nobody was counted',
  choices: {
    goOnAt: (number: number) => `Go on at question ${number}`,
    goOnInReview: 'Go on in the review',
    review: 'Look at the review first',
    onlyOpen: (open: number) =>
      open === 1 ? 'Only the open question' : `Only the ${open} open questions`,
    whole: (questions: number) => `The whole questionnaire, ${digits(questions, noun('question'))}`,
    startNew: (aside: string) => `Start a new one (this draft stays, as ${aside})`,
  },
  roomComesFirst: 'Either way, the first question is who is in the room today.',
  keys: ['up/down choose', 'Enter', 'q leave'],
}

type Unfinished = 'note' | 'reason' | 'evidence' | 'other-view'

const UNFINISHED: Record<Unfinished, string> = {
  note: 'a note',
  reason: 'a reason',
  evidence: 'evidence',
  'other-view': 'another view',
}
