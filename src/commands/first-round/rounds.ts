import { InputError } from '../../errors.ts'
import type { AssessOptions } from '../assessment-of.ts'

/** Which round of a blind vote is asked for. */

export type Round = { number: 1; folder: string } | { number: 2; names: readonly string[] }

const APART = `Everybody answers apart first. Two ways:
  each on a device of their own: readiness form --wave first-round
  all at this computer, one after the other: readiness assess --round 1 --votes FOLDER
Then, together: readiness assess --round 2 --votes FOLDER`

/** @returns undefined for an assessment in one round; @throws InputError where the options do not fit */
export function roundFrom(options: AssessOptions): Round | undefined {
  const { round, votes = [] } = options
  const [folder] = votes
  if (round === undefined) {
    if (folder === undefined) return undefined
    throw new InputError('--votes needs --round: 1 to collect votes there, 2 to show their spread')
  }
  if (round !== '1' && round !== '2') throw new InputError(`--round is 1 or 2, not ${round}`)
  if (folder === undefined) throw new InputError(`--round ${round} needs --votes. ${APART}`)
  if (round === '2') return { number: 2, names: votes }
  if (votes.length > 1) throw new InputError('--round 1 puts its sheets into one folder; name one')
  refuseBesideRoundOne(options)
  return { number: 1, folder }
}

/** What has no meaning where nothing is scored, kept in a draft or carried over. */
function refuseBesideRoundOne(options: AssessOptions): void {
  const { onlyOpen, from, draft, output, formats, date, gates } = options
  const hasGates =
    gates.stage !== undefined ||
    gates.scores.length > 0 ||
    gates.coverage !== undefined ||
    gates.critical ||
    gates.noRegression !== undefined
  const given = {
    '--only-open': onlyOpen === true,
    '--from': from !== undefined,
    '--draft': draft !== undefined,
    '--date': date !== undefined,
    '--output': output !== undefined,
    '--format': formats !== undefined,
    'a gate (--require-…, --no-regression)': hasGates,
  }
  const useless = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : []))
  if (useless.length === 0) return
  throw new InputError(
    `${useless.join(', ')} does nothing in the first round, which writes sheets and no report; leave it out`,
  )
}
