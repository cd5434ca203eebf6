import type { CriticalState } from '../../../model/assessment.ts'
import { small } from '../../capital.ts'
import { longDate } from '../dates.ts'
import { listed } from '../counts.ts'

const MINUS = '−'

/** Words that several parts of a report share. */
export const commonWords = {
  date: longDate,
  kind: 'Readiness self-assessment',
  kindOf: (pack: string) => `Readiness self-assessment: ${small(pack.replace(/ readiness$/i, ''))}`,
  documentTitle: (organisation: string, date: string) =>
    `${organisation}: readiness self-assessment, ${longDate(date)}`,
  skip: 'Skip to the report',
  contents: 'Contents',
  summary: 'Summary',
  /** a signed or plain number with a real minus sign */
  number: (text: string) => text.replace('-', MINUS),
  /** after a label, before what it stands for */
  colon: ':',
  listed: (texts: readonly string[]) => listed(texts),
  cannotSay: 'cannot say',
  allAnswered: 'all answered',
  doesNotApply: 'does not apply',
  withheld: 'withheld',
  withheldWhy: 'Withheld, so that nobody can be found out.',
  noApplicable: 'No question here applies.',
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  provisional: 'provisional',
  area: 'Area',
  areaAndTheme: 'Area and theme',
  theme: 'Theme',
  score: 'Score',
  couldBe: 'Could be',
  answeredHead: 'Answered',
  range: (low: string, high: string) => `${low}–${high}`,
  rangeInWords: (low: string, high: string) => `${low} to ${high}`,
  stageFrom: (stage: string) => `${stage} from`,
  keyDot: 'score of the answers given',
  keyBand: 'open answers at worst and at best',
  keyHatched: 'no score yet: too many answers are open',
  critical: 'critical',
  criticalState: {
    met: 'met',
    unmet: 'not met',
    unverified: 'not confirmed',
    waived: 'does not apply',
    hidden: 'not asked',
    contested: 'contested',
  } as Record<CriticalState | 'contested', string>,
  nobodyCouldSay: 'nobody could say',
  notAnsweredYet: 'not answered yet',
  andMore: (count: number) => `and ${count} more`,
  /** what a screen reader says for a row of the plot */
  plotTitle: (caption: string) => `${caption}, drawn from 0 to 100`,
  plotValue: (title: string, score: string) => `${title} ${score}`,
  plotRange: (range: string) => `could be ${range}`,
  plotBar: (stage: string, bar: number) => `${stage} needs ${bar}`,
  versions: (pack: string, packVersion: string, tool: string) =>
    `Pack ${pack} ${packVersion}, readiness ${tool}.`,
}
