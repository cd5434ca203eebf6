import { capital } from '../../capital.ts'
import { type RichText, rich, strong } from '../../rich-text.ts'
import { listed, noun, counted, numberWord } from '../counts.ts'

export const pageOneWords = {
  ladder: 'The stages',
  ladderHeads: { stage: 'Stage', needs: 'Needs', criticals: 'Critical items' },
  hereMark: 'You are here',
  here: 'you are here',
  somewhere: 'Somewhere here',
  openToAll: 'open to all',
  needs: (bar: number) => `every area ${bar} or more`,
  needsCriticals: 'critical items only',
  means: (stage: string) => `What ${stage} means`,
  meansNone: 'What can be said already',
  between: (lowest: string, highest: string) =>
    lowest === highest
      ? `Whatever the open answers turn out to be, the stage would be ${lowest}.`
      : `With every open answer at its lowest the stage would be ${lowest}; with every one at its best, ${highest}.`,
  meansScan: 'What this can tell',
  scanMeans:
    'It shows where to look first. A full assessment asks every question; only then does a stage hold.',
  nobodyCouldAnswer: (count: number, of: number) => `Nobody could answer ${count} of ${of}`,
  skippedOf: (count: number, of: number) => `${count} of ${of} not answered yet`,
  everyAnswered: 'Every question was answered',
  nothingOpen: 'No score here waits for an answer.',
  cluster: (count: number, all: number, theme: string): RichText =>
    count === all
      ? rich`${all === 1 ? 'It is' : 'All are'} about ${strong(theme)}.`
      : rich`${capital(numberWord(count))} of them are about ${strong(theme)}.`,
  pair: (first: string, second: string): RichText =>
    rich`One is about ${strong(first)}, one about ${strong(second)}.`,
  spread: (themes: number): RichText =>
    rich`They are spread over ${counted(themes, noun('theme'))}.`,
  ask: (people: string[]): RichText => rich`First to ask: ${listed(people)}.`,
  alsoSkipped: (count: number): RichText =>
    rich`${capital(numberWord(count))} more ${count === 1 ? 'was' : 'were'} skipped.`,
  keeps: (stage: string) => `What keeps ${stage} out of reach`,
  missing: 'What is missing',
  watch: 'What to keep an eye on',
  scanLimits: 'Lowest of what was asked',
  needsScore: (score: string, bar: number) => `${score}, needs ${bar}`,
  aboveBar: (score: string, bar: number) => `${score}, bar at ${bar}`,
  criticals: (met: number, of: number) => {
    if (of === 0) return ''
    if (met === of)
      return of === 1
        ? 'The critical item is met'
        : `All ${counted(of, noun('critical item'))} are met`
    if (met === 0) return `Critical items: none of ${numberWord(of)} is met`
    return `Critical items: ${numberWord(met)} of ${numberWord(of)} ${met === 1 ? 'is' : 'are'} met`
  },
  firstActions: (count: number) =>
    count === 1 ? 'The first action' : `First ${numberWord(count)} actions`,
  noActions: 'No action is open',
  noActionsText:
    'Every question that applies is at its best level. Keep it there: ask again in a year, with peer workers.',
  columns: {
    action: 'Action, and why it comes here',
    step: 'First step',
    owner: 'Usual owner, start and effort',
  },
  allActions: (count: number) => `All ${counted(count, noun('action'))}, with every step`,
  foot: 'A self-assessment for learning and planning. Not validated, not endorsed, not for ranking or funding.',
}
