import { capital, small } from '../../capital.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'
import { longDate } from '../dates.ts'
import { peopleOf, rolePlural } from '../roles.ts'

const ITEM = noun('item')
const CRITICAL = noun('critical item')

/** Overview of all themes, and the page of one theme. */
export const themeWords = {
  eyebrowAll: 'Areas and themes',
  themes: (count: number) => capital(counted(count, noun('theme'))),
  items: 'Items, level 0 to 4',
  keyCritical: 'bar above: critical item',
  keyCriticalBold: 'bold: critical item',
  keyUnknown: 'nobody could say',
  keySkipped: 'skipped',
  keyNotApplicable: 'does not apply',
  symbol: { unknown: '?', skipped: '–', notApplicable: 'n/a', withheld: '…' },
  stripLevel: (level: number) => `level ${level}`,
  stripCritical: 'critical',
  question: 'Question',
  whoKnows: (people: string[]) => people.join(', '),
  who: 'Who might know',
  reason: 'Reason',
  skippedMark: 'skipped',
  excluded: (count: number) =>
    count === 1
      ? 'One question does not apply'
      : `${capital(counted(count, noun('question')))} do not apply`,
  toDo: (stage: string) => `What to do at this stage: ${stage}`,
  toDoEyebrow: 'What to do at this stage',
  toReach: (stage: string) => `When ${stage} is reached`,
  eyebrow: (area: string, number: number, of: number) => `${area}, theme ${number} of ${of}`,
  scored: (score: string) => `${score} of 100; every question that applies is answered.`,
  scoredOpen: (score: string, range: { low: string; high: string }, open: number) =>
    `${score} of 100, and between ${range.low} and ${range.high} once the ${open === 1 ? 'open answer is' : `${numberWord(open)} open answers are`} known.`,
  tooFew: (answered: number, of: number, range: { low: string; high: string }) =>
    `No score yet: ${answeredOf(answered, of)}. It could be anything from ${range.low} to ${range.high}.`,
  notApplicable: 'None of these questions applies here.',
  criticals: ({ met, all, unsure, contested, holding }: Criticals, next: string) => {
    const missing = all - met
    const which =
      missing === 1 ? 'it' : holding === missing ? 'them' : `${numberWord(holding)} of them`
    const waits = holding > 0 ? `, and ${next} waits for ${which}` : ''
    const lacks = lacking(missing, { unsure, contested })
    if (all === 1)
      return met === 1 ? 'Its critical item is met.' : `Its critical item is ${lacks}${waits}.`
    if (missing === 0) return `Its ${counted(all, CRITICAL)} are met.`
    if (met === 0 && unsure + contested === 0)
      return `None of its ${counted(all, CRITICAL)} is in place${waits}.`
    return `Of its ${counted(all, CRITICAL)} ${numberWord(missing)} ${missing === 1 ? 'is' : 'are'} ${lacks}${waits}.`
  },
  comparison: 'Its area, for comparison',
  why: 'Why it matters',
  known: 'How well this is known',
  quoteBy: (speaker: string, source: string) =>
    `From a study, not from this room: ${small(speaker)}. ${source}`,
  itemsFinding: (count: number, findings: string[]) =>
    findings.length === 0
      ? capital(counted(count, ITEM))
      : `${capital(counted(count, ITEM))}: ${listed(findings)}`,
  allAtLeast: (level: number) => `all at level ${level} or more`,
  noneAbove: (level: number) => (level === 0 ? 'none started' : `none above level ${level}`),
  someAtLeast: (count: number, level: number) => `${numberWord(count)} at level ${level} or more`,
  oneUnknown: (count: number) => `${numberWord(count)} that nobody could answer`,
  oneSkipped: (count: number) => `${numberWord(count)} skipped`,
  oneExcluded: (count: number) =>
    `${numberWord(count)} that ${count === 1 ? 'does' : 'do'} not apply`,
  hidden: (count: number) =>
    `${capital(counted(count, noun('further question')))} ${count === 1 ? 'was' : 'were'} not asked, because ${count === 1 ? 'it depends' : 'they depend'} on another answer.`,
  criticalNeeds: (stage: string, level: number) => `Critical: ${stage} needs level ${level}`,
  unconfirmed: (roles: string[]) =>
    roles.length === 0
      ? 'High enough, but nobody who could confirm it took part.'
      : `High enough, but it counts only where ${listed(roles.map(rolePlural), 'or')} confirm it, and none took part.`,
  now: 'Now',
  nowAt: (level: number) => `Now, level ${level}`,
  nextAt: (level: number) => `Next, level ${level}`,
  best: 'Next',
  bestText: 'This is the best level. Ask again in a year whether it still holds.',
  dontKnow: "Don't know",
  nobodyKnows: 'Nobody in the room could say.',
  ask: (people: string[]) => `Who might know: ${listed(people.map(small), 'or')}.`,
  skipped: 'Skipped',
  skippedText: 'Not answered yet.',
  wouldShow: 'Look for',
  whyAsked: 'Why it is asked',
  evidence: 'Evidence',
  noEvidence: 'None given',
  note: 'Note',
  evidenceDate: longDate,
  expires: (date: string) => `valid to ${longDate(date)}`,
  expired: (date: string) => `expired ${longDate(date)}`,
  dissentOf: (role: string | null, level: number | null) => {
    const who = role
      ? `A different view from the room (${peopleOf(role, 1).replace(/^1(?: from)?\s/, '')})`
      : 'A different view from the room'
    return `${who}${level === null ? '' : `, at level ${level}`}, in their own words`
  },
  dissentLevel: (level: number) => `Another view puts this at level ${level}.`,
  dissentBare: 'There is another view of this in the room.',
}

function answeredOf(answered: number, of: number): string {
  if (of === 1) return 'its one question is not answered'
  const number = answered === 0 ? 'none' : numberWord(answered)
  return `${number} of ${counted(of, noun('question'))} ${answered < 2 ? 'is' : 'are'} answered, and half are needed`
}

/** What nobody could say or confirm is not said to be absent. */
function lacking(missing: number, { unsure, contested }: { unsure: number; contested: number }) {
  return listed(
    [
      ...(missing > unsure + contested ? ['not in place'] : []),
      ...(unsure > 0 ? ['not confirmed'] : []),
      ...(contested > 0 ? ['contested'] : []),
    ],
    'or',
  )
}

/** How many of a theme's critical items are in which state; `holding` hold the next stage. */
type Criticals = Record<'met' | 'all' | 'unsure' | 'contested' | 'holding', number>
