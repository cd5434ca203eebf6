import type { Comparison, ItemAnswer, Remark, ThemeChange } from '../../../model/comparison.ts'
import { capital, small } from '../../capital.ts'
import { type RichText, rich } from '../../rich-text.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'
import { longDate, shortDate } from '../dates.ts'
import { rolePlural } from '../roles.ts'
import { commonWords } from './common-words.ts'

const THEME = noun('theme')
const QUESTION = noun('question')
/** So many names fit into a sentence; more are counted. */
const NAMED = 3

const ROOM = {
  level: (value: string) => `level ${value}`,
  once: 'Questions with a level only once',
  scored: (version: string) =>
    `Every result is scored again on these questions, with the weights of the last questionnaire (${version}), so scores can differ from those in its report.`,
  othersTookPart: 'Who was in the room differs.',
  joined: (titles: string[]) =>
    titles.length > 0 ? `Now also: ${listed(titles.map(rolePlural))}.` : '',
  left: (titles: string[]) =>
    titles.length > 0 ? `Not this time: ${listed(titles.map(rolePlural))}.` : '',
  limits: [] as string[],
  moved: 'A question has moved where its level is another one.',
}

const MANY = {
  level: (value: string) => `${value} of 4 on average`,
  once: 'Questions with a figure at one date only',
  scored: (version: string) =>
    `The scores of themes are those that were published. Areas are put together from them again, with the weights of the last questionnaire (${version}), so scores can differ from those in a report.`,
  othersTookPart: 'The groups that can be shown differ.',
  // A group that is not shown may well have answered.
  joined: () => '',
  left: () => '',
  limits: [
    'Scores of many weigh every group alike. Whether a difference between two waves could be chance cannot be said here: that takes each person’s answers, which a result of many does not hold.',
    'A group that stands at one date only may have been joined with others at the other, so that nobody can be found out.',
    'The mean of a question counts everybody who answered it, so another mix of groups moves it too.',
    'A theme whose questions or weights have changed cannot be scored again without each person’s answers. It says “cannot say”.',
  ],
  moved: 'A question has moved where its mean did so by a whole level or more.',
}

const VOICES: Record<Comparison['of'], typeof ROOM> = { assessment: ROOM, aggregate: MANY }

/** Two or more results side by side. */
export const comparisonWords = {
  /** one voice or many: the only words that differ */
  voices: VOICES,
  kind: (pack: string) => `Readiness compared: ${small(pack.replace(/ readiness$/i, ''))}`,
  documentTitle: (organisation: string, dates: string) =>
    `${organisation}: readiness compared, ${dates}`,
  skip: 'Skip to the comparison',
  dates: (first: string, last: string) => `${longDate(first)} to ${longDate(last)}`,
  shortDates: (first: string, last: string) => `${shortDate(first)} to ${shortDate(last)}`,
  date: longDate,
  shortDate,
  then: 'Then',
  now: 'Now',
  difference: 'Difference',
  signed,
  footnote:
    'Differences come from unrounded scores: 63 then and 65 now can be +1. “Then” is the first date, “now” the last.',

  wentFrom: (organisation: string, before: string) => `${organisation} went from ${before} to`,
  asBefore: (organisation: string, number: number, of: number) =>
    `${organisation} is at stage ${number} of ${of}, as before:`,
  isAt: (organisation: string, number: number, of: number) =>
    `${organisation} is at stage ${number} of ${of}:`,
  thenAndNow: (organisation: string) => `${organisation}, then and now`,
  notSaid: (organisation: string) => `The stage of ${organisation} cannot be said now`,

  lead: (themes: Record<ThemeChange['change'], string[]>): RichText => {
    const { higher, lower, same, unknown } = themes
    const all = higher.length + lower.length + same.length + unknown.length
    if (same.length === all) return rich`${everyThemeIs(all)} about the same.`
    const parts = [
      ...(higher.length > 0 ? [countedAs(higher, 'higher')] : []),
      ...(lower.length > 0 ? [countedAs(lower, 'lower')] : []),
      ...(same.length > 0 ? [countedAs(same, 'about the same', 0)] : []),
      ...(unknown.length > 0 ? [`${numberWord(unknown.length)} cannot be compared`] : []),
    ]
    return rich`Of ${counted(all, THEME)} ${listed(parts)}.`
  },

  stages: 'The stage, then and now',
  stage: 'Stage',
  when: 'Date',
  limit: 'What keeps the next stage out of reach',
  noStage: 'cannot be said',
  limits: (next: string, titles: string[]) => `${next} waits for: ${inARow(titles)}`,
  nothingLimits: 'no stage is above it',
  notScored: (titles: string[]) => `no score yet: ${inARow(titles)}`,
  noneClaimed: 'only a part was asked',

  areas: (moved: { title: string; difference: string }[]) => {
    const [most] = moved
    if (!most) return 'The areas cannot be compared'
    return `The widest difference between areas: ${most.title}, ${signed(most.difference)}`
  },
  areasAlike: 'No area’s score differs',
  themes: (changed: number, of: number) =>
    changed === 0
      ? `${capital(counted(of, THEME))}, none called changed`
      : `${capital(numberWord(changed))} of ${counted(of, THEME)} changed`,
  changeHead: 'Changed?',
  change: {
    higher: 'higher',
    lower: 'lower',
    same: 'about the same',
    unknown: 'cannot say',
  } as Record<ThemeChange['change'], string>,
  /** "3 questions up, 1 down" */
  questionsMoved: (up: number, down: number) => {
    const [first, ...others] = [
      ...(up > 0 ? [{ count: up, way: 'up' }] : []),
      ...(down > 0 ? [{ count: down, way: 'down' }] : []),
    ]
    if (!first) return ''
    const questions = first.count === 1 ? QUESTION.one : QUESTION.many
    const rest = others.map(({ count, way }) => `, ${count} ${way}`)
    return `${first.count} ${questions} ${first.way}${rest.join('')}`
  },
  onSameAnswers: (difference: string) =>
    `${signed(difference)} on questions with a level both times`,
  group: (title: string, before: string, after: string, difference: string) =>
    `${title} ${before}, then ${after} (${signed(difference)})`,
  status: {
    reported: '',
    insufficient: 'cannot say',
    'not-applicable': 'does not apply',
    withheld: 'withheld',
    'not-comparable': 'cannot say',
  } as Record<Comparison['overall']['figures'][number]['status'], string>,
  noDifference: '–',
  keyThen: 'score then',
  keyNow: 'score now',
  plotRow: (title: string, before: string, after: string) =>
    `${title} ${before} then, ${after} now`,

  moved: (up: number, down: number) =>
    up + down === 0
      ? 'No question moved'
      : `${capital(counted(up + down, QUESTION))} moved${ways(up, down)}`,
  way: { up: 'up', down: 'down' },
  ways: { up: 'Moved up', down: 'Moved down' },
  thenAt: (value: string) => `Then, ${value}`,
  nowAt: (value: string) => `Now, ${value}`,
  noteThen: 'Note then',
  noteNow: 'Note now',
  noteBoth: 'Note, as then',
  theme: 'Theme',
  question: 'Question',
  answer: {
    answered: 'answered',
    'dont-know': 'nobody could say',
    'not-applicable': 'does not apply',
    skipped: 'skipped',
    hidden: 'not asked',
    withheld: 'withheld',
  } as Record<ItemAnswer['state'], string>,

  critical: (gained: number, lost: number) => {
    if (gained + lost === 0) return 'No critical item is gained or lost'
    const parts = [
      ...(gained > 0
        ? [`${numberWord(gained)} met now that ${gained === 1 ? 'was' : 'were'} not`]
        : []),
      ...(lost > 0 ? [`${numberWord(lost)} not met any more`] : []),
    ]
    return `Critical items: ${listed(parts)}`
  },
  criticalState: { ...commonWords.criticalState, contested: 'seen differently' } as Record<
    string,
    string
  >,
  criticalItem: 'Critical item',
  neededFor: 'Needed for',

  people: 'Who took part, then and now',
  roles: (titles: string[]) => titles.join(', '),
  groupHead: 'Group',
  notThere: '–',
  composition: (of: Comparison['of']) => compositionWords(VOICES[of].othersTookPart),

  finished: (count: number) =>
    count === 0
      ? 'No action that was offered then is finished'
      : `${capital(counted(count, noun('action')))} finished since then`,
  finishedWhy: (count: number) =>
    `Every question that ${count === 1 ? 'it serves' : 'they serve'} is at level 4 now.`,
  withdrawn: 'No longer offered, for another reason',
  withdrawnWhy:
    'What they serve does not apply or is not asked any more, or the questionnaire has dropped them.',

  history: (count: number) => `${capital(numberWord(count))} dates side by side`,
  historyChart: 'The score of each area at each date, drawn from 0 to 100',
  historyValue: (title: string, values: string) => `${title}: ${values}`,
  historyAt: (date: string, score: string) => `${score} on ${date}`,

  others: 'What is not compared',
  reworded: (count: number) => `${capital(counted(count, QUESTION))} worded in another way now`,
  added: (count: number) => `${capital(counted(count, QUESTION))} new`,
  gone: (count: number) => `${capital(counted(count, QUESTION))} no longer asked`,
  before: 'Before',
  otherAnchors: 'the same words; its levels are described in another way',

  remarks: {
    'organisations-differ': (names: string[]) =>
      `The results name more than one organisation: ${listed(names)}. That is right only where the name has changed: each room reads the levels in its own way.`,
    'dates-not-rising': (_: string[], dates: string[]) =>
      `The dates do not rise from one result to the next: ${listed(dates.map(longDate))}. Changes lead from the first result named to the last.`,
    'questionnaires-differ': () =>
      'The results come from different questionnaires. Only questions with the same id and the same words are compared.',
    'versions-differ': () =>
      'The questionnaire has changed in between. Only questions that every result asked in the same words are compared.',
    'parts-only': () => 'Not everything was asked each time, so no stage is claimed for a part.',
  } as Record<Remark, (names: string[], dates: string[]) => string>,

  method: 'How this comparison comes about',
  rules: (questions: number, share: string, scored: string) => [
    `${capital(counted(questions, QUESTION))} ${questions === 1 ? 'is' : 'are'} compared: what every result asked in the same words, with the same descriptions of the levels. ${questions === 1 ? 'It carries' : 'They carry'} ${share} of the weight of each result; below 80 % there is no comparison.`,
    scored,
    'A theme is called higher or lower in two cases only: its score moved by 15 points or more on questions with a level both times, or two or more of its questions moved one way and none the other. Less than that is about the same, because answering again moves a theme as much. Where its whole score leads another way, because some questions have a level only once, it cannot be said. Areas show their difference without such a word.',
    'Stages stand as each result has them, on all of its own questions. Critical items follow the rule of the last questionnaire.',
    'Who takes part is not change. Read the table of groups before any difference.',
  ],
  allWeight: 'all',
  atLeast: (share: string) => `at least ${share}`,
  overallText: (before: string, after: string, difference: string) =>
    `The overall score, which decides nothing: ${before} then, ${after} now, a difference of ${signed(difference)}.`,
  made: (version: string) => `Made with readiness ${version}.`,
  wave: (date: string, id: string, version: string, digest: string) =>
    `${longDate(date)}: ${id} ${version}, ${digest}.`,

  label: {
    stage: 'Stage',
    areas: 'Areas',
    themes: 'Themes',
    questions: 'Questions',
    critical: 'Critical',
    people: 'People',
    dates: 'Dates',
    actions: 'Actions',
    note: 'Note',
  },
}

type Composition = Comparison['people']['composition']

/** Who took part, and what that means for the figures. */
function compositionWords(others: string): Record<Composition, { said: string; why: string }> {
  return {
    same: {
      said: 'The same groups took part, in the same numbers.',
      why: 'Whether they were the same people is not known.',
    },
    numbers: {
      said: 'The same groups took part, in other numbers.',
      why: 'Part of a difference can come from that.',
    },
    groups: {
      said: others,
      why: 'That is not change: other people can see the same service in another way.',
    },
    unknown: {
      said: 'Who took part was not written down each time.',
      why: 'So nobody can say how much of a difference comes from other people.',
    },
  }
}

/** Names may hold commas of their own. */
function inARow(titles: readonly string[]): string {
  const more = titles.length - IN_A_ROW
  return [...titles.slice(0, IN_A_ROW), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

const IN_A_ROW = 4

/** With a real minus sign. */
function signed(text: string): string {
  return text.replace('-', '−')
}

/** ", up", ", all up", ": three up and one down" */
function ways(up: number, down: number): string {
  if (up > 0 && down > 0) return `: ${numberWord(up)} up and ${numberWord(down)} down`
  return `, ${up + down > 1 ? 'all ' : ''}${up > 0 ? 'up' : 'down'}`
}

const everyThemeIs = (count: number) =>
  count === 1 ? 'The one theme is' : `All ${counted(count, THEME)} are`

/** "two are higher (Pay and Supervision)" */
function countedAs(titles: string[], word: string, limit = NAMED): string {
  const names = titles.length <= limit ? ` (${listed(titles)})` : ''
  return `${numberWord(titles.length)} ${titles.length === 1 ? 'is' : 'are'} ${word}${names}`
}
