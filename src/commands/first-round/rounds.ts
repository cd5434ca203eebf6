import { InputError } from '../../errors.ts'
import type { AssessOptions } from '../assessment-of.ts'

/** Which round of a blind vote is asked for. */

export type Round = { number: 1; folder: string } | { number: 2; names: readonly string[] }

/** @returns undefined for an assessment in one round; @throws InputError where the options do not fit */
export function roundFrom(options: AssessOptions): Round | undefined {
  const { round, votes = [] } = options
  const [folder] = votes
  if (round === undefined) {
    if (folder === undefined) return undefined
    throw new InputError((words) => words.firstRound.votesWithoutRound)
  }
  if (round !== '1' && round !== '2') {
    throw new InputError((words) => words.firstRound.unknownRound(round))
  }
  if (folder === undefined) {
    throw new InputError((words) => words.firstRound.roundWithoutVotes(round))
  }
  if (round === '2') return { number: 2, names: votes }
  if (votes.length > 1) throw new InputError((words) => words.firstRound.severalFolders)
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
  }
  const useless = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : []))
  if (useless.length === 0 && !hasGates) return
  throw new InputError((words) => words.firstRound.useless(useless, hasGates))
}
