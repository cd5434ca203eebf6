import { capital } from '../../capital.ts'
import { counted, listed, noun } from '../counts.ts'
import { longDate } from '../dates.ts'

const ANSWER = noun('answer')
const PIECE = noun('piece')

type Standing = { title: string; onPaper: string; current: string }

/** Evidence that ages: what has run out, what soon will, and what that does to the scores. */
export const evidenceWords = {
  date: longDate,
  title: 'Evidence that ages',
  /** "Preparation is at 72 on paper, at 55 on current evidence: three answers rest on …" */
  lead: (areas: Standing[], answers: number, asOf: string) => {
    const rest = `${counted(answers, ANSWER)} ${answers === 1 ? 'rests' : 'rest'} on evidence that had run out by ${longDate(asOf)}.`
    if (areas.length === 0) return capital(rest)
    const standings = areas.map(
      ({ title, onPaper, current }) =>
        `${title} is at ${onPaper} on paper, at ${current} on current evidence`,
    )
    return `${listed(standings)}: ${rest}`
  },
  figures: 'On paper, and on current evidence',
  onPaper: 'On paper',
  current: 'On current evidence',
  runOut: (count: number, asOf: string) =>
    `${capital(counted(count, PIECE))} of evidence had run out by ${longDate(asOf)}`,
  soon: (count: number, asOf: string) =>
    `${capital(counted(count, PIECE))} of evidence ${count === 1 ? 'runs' : 'run'} out within 90 days of ${longDate(asOf)}`,
  evidence: 'Evidence',
  question: 'Question',
  expires: 'Valid to',
  expired: 'Expired',
  rule: (asOf: string) =>
    `“On current evidence” counts an answer as level 0 where every piece of its evidence that has an expiry date had run out by ${longDate(asOf)}. Nobody can show it now, so it cannot be relied on; this is the low end, and does not say that nothing is there. Stage, critical items and gates stay those of the answers.`,
}
