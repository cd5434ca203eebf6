import type { Readable } from 'node:stream'
import { countVotes } from '../../core/votes.ts'
import { InputError, type Problem, refuse } from '../../errors.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Votes } from '../../model/first-round.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { checkEach, textProblems } from '../aggregate/check-sheets.ts'
import { readSheets } from '../aggregate/read-sheets.ts'
import { digestsOf } from '../load-questionnaire.ts'

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
  const texts = await digestsOf(pack)
  const { sheets, problems } = checkEach(read.sheets, pack, (sheet) => [
    ...voteProblems(sheet),
    ...textProblems(sheet, { pack, texts }),
  ])
  refuse('these sheets cannot be a first round', [
    ...read.problems,
    ...problems,
    ...waveProblems(sheets),
  ])
  if (sheets.length === 0) throw new InputError('there is no answer sheet in these files')
  return countVotes(sheets)
}

function voteProblems({ respondent }: AnswerSheet): Problem[] {
  if (!respondent) return [{ code: 'no-respondent', path: ['respondent'], message: NOBODY }]
  if (respondent.kind !== 'group') return []
  return [{ code: 'not-one-person', path: ['respondent', 'kind'], message: GROUP }]
}

const NOBODY =
  'nobody is named by role, so this is no sheet of one person; write respondent: { role: … }'
const GROUP =
  'a group has agreed on this sheet; in a first round everybody answers apart, one sheet for each person'

/** Sheets of two collections may come from the same people, who would count twice. */
function waveProblems(sheets: readonly AnswerSheet[]): Problem[] {
  const waves = [...new Set(sheets.flatMap(({ wave }) => wave ?? []))].sort()
  if (waves.length < 2) return []
  const message = `the sheets belong to several collections (${waves.join(', ')}); give those of one`
  return [{ code: 'several-waves', path: [], message }]
}
