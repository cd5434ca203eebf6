import { capital } from '../../capital.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'

const AREA = noun('area')

/** Captions that state what the figures below them prove. */
export const findingWords = {
  noScore: (title: string) => `${title} cannot be scored yet`,
  noScores: (count: number, of: number) =>
    count === of
      ? 'No area can be scored yet'
      : `${capital(numberWord(count))} of ${counted(of, AREA)} cannot be scored yet`,
  nothingApplies: 'No area applies',
  everyReaches: (bar: number) => `Every area reaches ${bar}`,
  everyReachesButCritical: (bar: number) =>
    `Every area reaches ${bar}; critical items hold the stage`,
  close: (count: number) =>
    count === 2
      ? 'Both areas lie within 5 points of each other'
      : `All ${counted(count, AREA)} lie within 5 points of each other`,
  single: (title: string, score: string) => `${title} is at ${score}`,
  weakest: (titles: string[], score: string) =>
    titles.length === 1
      ? `The weakest area decides: ${titles[0]}, at ${score}`
      : `The weakest areas decide: ${listed(titles)}, at ${score}`,
  lowestAsked: (titles: string[], score: string) =>
    `Of what was asked, ${listed(titles)} ${titles.length === 1 ? 'is' : 'are'} lowest, at ${score}`,
  wide: (title: string, low: string, high: string) =>
    `${title} could be anything from ${low} to ${high}`,
  aside: (titles: string[], themes: number) =>
    `The ${titles.length === 1 ? 'range' : 'ranges'} of ${listed(titles)} also ${titles.length === 1 ? 'counts' : 'count'} ${counted(themes, noun('theme'))} without a score, so the score lies outside`,
  atAGlance: (count: number) => `${capital(counted(count, noun('theme')))} at a glance`,
  highest: (titles: string[], score: string) =>
    `${named(titles)} ${titles.length === 1 ? 'is' : 'are'} highest, at ${score}.`,
  lowestOf: (titles: string[], score: string) =>
    `${named(titles)} ${titles.length === 1 ? 'is' : 'are'} lowest, at ${score}.`,
  unscored: (titles: string[]) => `${named(titles)} cannot be scored yet.`,
  withheld: (titles: string[]) =>
    `${named(titles)} ${titles.length === 1 ? 'is' : 'are'} withheld, so that nobody can be found out.`,
  closeThemes: (count: number) =>
    `All ${counted(count, noun('theme'))} lie within 5 points of each other.`,
  openQuestions: (dontKnow: number, skipped: number) => {
    const unknown = `${capital(counted(dontKnow, noun('question')))} that nobody could answer`
    const left = counted(skipped, noun('question'))
    if (skipped === 0) return unknown
    return dontKnow === 0
      ? `${capital(left)} not answered yet`
      : `${unknown}, and ${numberWord(skipped)} skipped`
  },
}

/** Three themes can be named in a sentence; more are counted. */
const named = (titles: string[]): string =>
  titles.length <= 3 ? listed(titles) : capital(counted(titles.length, noun('theme')))
