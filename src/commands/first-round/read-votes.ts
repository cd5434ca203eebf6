import type { Readable } from 'node:stream'
import { countVotes } from '../../core/votes.ts'
import { InputError, type Problem, refuse } from '../../errors.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Votes } from '../../model/first-round.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import type { Messages } from '../../words/messages.ts'
import { checkEach, textProblems } from '../aggregate/check-sheets.ts'
import { readSheets } from '../aggregate/read-sheets.ts'
import { textsOf } from '../aggregate/texts-of.ts'

/**
 * The answers of the first round, counted for each question. Nothing of a single sheet goes further.
 *
 * @param names files, folders and patterns, as `aggregate` takes them
 * @throws InputError with every problem of every sheet, FileError where one cannot be read
 */
export async function readVotes(
  names: readonly string[],
  pack: LoadedQuestionnaire,
  stdin: Readable,
): Promise<ReadonlyMap<string, Votes>> {
  const read = await readSheets(names, stdin)
  const texts = await textsOf(read, pack)
  const { sheets, problems } = checkEach(read.sheets, pack, (sheet) => [
    ...voteProblems(sheet),
    ...textProblems(sheet, { pack, texts }),
  ])
  refuse(
    (words) => words.firstRound.unfittingSheets,
    [...read.problems, ...problems, ...waveProblems(sheets)],
  )
  if (sheets.length === 0) throw new InputError((words) => words.firstRound.noSheets)
  return countVotes(sheets)
}

function voteProblems({ respondent }: AnswerSheet): Problem[] {
  const path = ['respondent']
  if (!respondent) {
    return [{ code: 'no-respondent', path, message: (words) => words.firstRound.nobody }]
  }
  if (respondent.kind !== 'group') return []
  const message = (words: Messages) => words.firstRound.group
  return [{ code: 'not-one-person', path: [...path, 'kind'], message }]
}

/** Sheets of two collections may come from the same people, who would count twice. */
function waveProblems(sheets: readonly AnswerSheet[]): Problem[] {
  const waves = [...new Set(sheets.flatMap(({ wave }) => wave ?? []))].sort()
  if (waves.length < 2) return []
  const message = (words: Messages) => words.firstRound.severalWaves(waves)
  return [{ code: 'several-waves', path: [], message }]
}
