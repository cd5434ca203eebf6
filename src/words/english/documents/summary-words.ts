import type { OpenOutcome } from './headline-words.ts'
import { type RichText, rich, strong } from '../../rich-text.ts'
import { small } from '../../capital.ts'
import { counted, noun } from '../counts.ts'
import { shortDate } from '../dates.ts'

/** The short result at the terminal, which stays in the scrollback. */
export const summaryWords = {
  date: shortDate,
  title: (organisation: string, pack: string, date: string) =>
    `${organisation} · ${pack} · ${date}`,
  label: {
    stage: 'Stage',
    areas: 'Areas',
    room: 'Room',
    voices: 'Voices',
    views: 'Views',
    open: 'Open',
    reports: 'Reports',
    answers: 'Answers',
    draft: 'Draft',
    next: 'Next',
  },
  firstSteps: (count: number) => (count === 1 ? 'First step' : 'First steps'),
  is: (stage: string): RichText => rich`${strong(stage)}.`,
  withOpen: (
    open: number,
    stages: Pick<OpenOutcome, 'lowest' | 'highest' | 'isNeighbour'>,
  ): RichText => {
    const { lowest, highest, isNeighbour } = stages
    const which = isNeighbour ? `${lowest} or ${highest}` : `anything from ${lowest} to ${highest}`
    return rich`With the ${questions(open)} answered it would be ${which}.`
  },
  withOpenSame: (open: number): RichText => rich`The ${questions(open)} cannot change that.`,
  unsaid: rich`It cannot be said yet: too few questions of an area are answered.`,
  nothingApplies: rich`It cannot be said: no question applies.`,
  partial: rich`None is named, because only a part was asked.`,
  range: (low: string, high: string) => `range ${low} to ${high}`,
  needs: (stage: string, bar: number) => `${stage} needs ${bar}`,
  room: (people: string[]) => people.join(', '),
  role: (title: string, count: number) => `${small(title)} ${count}`,
  sittings: (count: number) => counted(count, noun('sitting')),
  skipped: (count: number) => `${count} skipped`,
  unknown: (count: number) => `${count} that nobody could answer`,
  views: (count: number) => `${count} other ${count === 1 ? 'view is' : 'views are'} in the report`,
  nothingOpen: 'nothing; every question that applies is answered',
  openThis: 'open this one',
  beside: (files: string, count: number) => `${files} ${count === 1 ? 'is' : 'are'} beside it`,
  answersFor: 'for next year, or to correct',
  draftStays: (open: number) =>
    `stays, because ${open} ${open === 1 ? 'question is' : 'questions are'} open`,
  draftHasRest: 'stays, for the questions that were not asked',
}

const questions = (open: number) => `${open} open ${open === 1 ? 'question' : 'questions'}`
