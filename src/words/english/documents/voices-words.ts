import type { OpenOutcome } from './headline-words.ts'
import { capital, small } from '../../capital.ts'
import { type RichText, rich, strong } from '../../rich-text.ts'
import { counted, listed, listedUpTo, noun, numberWord } from '../counts.ts'
import { rolePlural } from '../roles.ts'

const NO_BREAK = '\u00a0'
const ITEM = noun('item')
const GROUPS_NAMED = 5

/** Who many voices are, how they count, and what an item says where many answered it. */
export const voicesWords = {
  tookPart: (individuals: number, groups: number): string =>
    listed([
      ...(individuals > 0 ? [counted(individuals, noun('person', 'people'))] : []),
      ...(groups > 0 ? [counted(groups, noun('group sheet'))] : []),
    ]),
  group: (title: string, n: number) => `${small(title)}${NO_BREAK}${n}`,
  groupSheet: (title: string, n: number) => `${small(title)} (${n})`,
  shownAs: (whole: string, groups: string[]) =>
    `${whole}: ${listedUpTo(GROUPS_NAMED, groups, (count) => counted(count, noun('more group')))}.`,
  notAlone: (roles: string[], minimum: number): RichText =>
    rich`${strong(`The view of ${listed(roles.map(rolePlural), 'or')} does not stand on its own here.`)} Fewer than ${numberWord(minimum)} of them answered, or none; a group that small is never shown alone.`,
  alike: 'Every group counts alike',
  alikeText: (groups: number): RichText =>
    groups < 2
      ? rich`There is one group, so its view is the whole picture.`
      : rich`Each score is the mean of the groups that can be shown, so that many voices do not drown few. Numbers of answers do not decide it.`,
  openCouldChange: ({
    lowest,
    highest,
    isNeighbour,
  }: Pick<OpenOutcome, 'lowest' | 'highest' | 'isNeighbour'>): RichText =>
    rich`Depending on the answers left open the stage could be ${isNeighbour ? `${lowest} or ${highest}` : `anything from ${lowest} to ${highest}`}.`,
  openCannotChange: rich`Answers left open cannot change that.`,
  answeredBy: (individuals: number, groups: number): string =>
    listed([
      ...(individuals > 0 ? [`${individuals} ${individuals === 1 ? 'person' : 'people'}`] : []),
      ...(groups > 0 ? [counted(groups, noun('group sheet'))] : []),
    ]),
  score: (score: string, groups: string[]) =>
    groups.length === 0
      ? `${score} of 100.`
      : `${score} of 100, the mean of ${groups.length === 1 ? 'one group' : counted(groups.length, noun('group'))}: ${groups.join(', ')}.`,
  scoreOf: (title: string, score: string) => `${small(title)}${NO_BREAK}${score}`,
  unscored: 'It cannot be scored yet: too few answers can be shown.',
  notApplicable: 'None of these questions applies here.',
  itemsFinding: (count: number, findings: string[]) =>
    findings.length === 0
      ? capital(counted(count, ITEM))
      : `${capital(counted(count, ITEM))}: ${listed(findings)}`,
  allInUse: 'all at level 3 or more on average',
  someInUse: (count: number) => `${numberWord(count)} at level 3 or more on average`,
  noneAbove: (mean: string) => `none above ${mean} on average`,
  someWithheld: (count: number) => `${numberWord(count)} withheld`,
  itemWithheld: 'Withheld',
  itemWithheldText: 'Not shown: too few people answered it each for themselves.',
  means: (mean: string, between: string, n: number | null) =>
    `${mean} of 4, ${between}${n === null ? '' : `, from ${n} ${n === 1 ? 'answer' : 'answers'}`}.`,
  meanBound: {
    'at-most': (mean: string) => `${mean} of 4 or less.`,
    'at-least': (mean: string) => `${mean} of 4 or more.`,
  },
  betweenLevels: (level: number) => `between level ${level} and level ${level + 1}`,
  atLevelOnly: (level: number) => `at level ${level}`,
  inPlace: (count: number, n: number) => `In use (level 3 or 4) for ${count} of ${n}.`,
  inPlaceShare: (share: number) => `In use (level 3 or 4) in ${share} of 100 answers.`,
  average: 'On average',
  past: (level: number) => `Past level ${level}`,
  at: (level: number) => `At level ${level}`,
  upTo: (level: number) => `Next, level ${level}`,
  best: 'Next',
  bestText: 'Everybody puts this at the best level. Ask again in a year whether it still holds.',
  spoken: (mean: string) => `mean ${mean}`,
  spokenWithheld: 'withheld',
  keyMean: 'mean of the answers',
  keyWithheld: 'withheld',
  distribution: (counts: string[]) => `Answers at each level: ${counts.join(', ')}.`,
  atLevel: (level: number, count: number) => `level ${level}: ${count}`,
  participation: 'Who took part',
  participationHeads: { group: 'Group', roles: 'Who is in it', answered: 'Answered' },
  agreedSheet: 'one agreed answer',
  of: (n: number, invited: number) => `${n} of ${invited} invited`,
  roles: (titles: string[]) => capital(listed(titles.map(rolePlural))),
}
