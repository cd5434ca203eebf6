import { digits, noun } from '../counts.ts'

const QUESTION = noun('question')
const NOTHING_YET = 'Nothing was answered yet, so nothing was saved.'
const NO_REPORT = 'No report was written yet.'
const WRITING = {
  note: 'The note',
  reason: 'The reason',
  evidence: 'The evidence',
  'other-view': 'The other view',
}

type Standing = { decided: number; asked: number; open: number }
type Draft = {
  draft: string
  /** what to type to go on */
  command: string
}
type Writing = { kind: keyof typeof WRITING; characters: number }

/** What is printed when an interview ends before its reports are written. */
export const leavingWords = {
  nothingYet: NOTHING_YET,
  left: (saved: string, command: string) => [saved, `To go on: ${command}`, NO_REPORT].join('\n'),
  stoppedAtNothing: `\nStopped. ${NOTHING_YET}`,
  /** `place`: null in the review */
  stopped: (
    { draft, command }: Draft,
    {
      decided,
      asked,
      open,
      place,
      writing,
    }: Standing & { place: number | null; writing: Writing | null },
  ) => {
    const answered = `${decided} of ${digits(asked, QUESTION)} answered, ${open} open`
    return [
      '',
      `Stopped. Everything is saved in ${draft}`,
      '',
      `  ${place === null ? answered : `${answered}; you were at question ${place}`}`,
      ...(writing
        ? [
            `  ${WRITING[writing.kind]} you were writing (${digits(writing.characters, noun('character'))}) is kept too.`,
          ]
        : []),
      '',
      'To go on where you were, in this folder:',
      `  ${command}`,
      '',
      NO_REPORT,
    ].join('\n')
  },
  notSaved: (
    { draft, command }: Draft,
    { decided, asked, reason, remedy }: Omit<Standing, 'open'> & { reason: string; remedy: string },
  ) =>
    [
      `Not saved: ${reason}. The last answer is not in ${draft}; everything before it is.`,
      `${decided} of ${digits(asked, QUESTION)} were answered. ${remedy}, then run: ${command}`,
    ].join('\n'),
  conflict: (file: string) =>
    [
      'The draft was changed from somewhere else. It was not overwritten.',
      `What you have here is in ${file}.`,
    ].join('\n'),
}
