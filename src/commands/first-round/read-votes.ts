import { decodePasteText } from '../../core/paste-text.ts'
import { countVotes } from '../../core/votes.ts'
import { InputError, type Problem, refuse } from '../../errors.ts'
import { parseSource } from '../../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../../io/read-text.ts'
import type { Source } from '../../io/source.ts'
import { voteFiles } from '../../io/vote-files.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Votes } from '../../model/first-round.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { answersFrom } from '../parse-answers.ts'
import { refuseAt } from '../shaped.ts'

/**
 * The answers of the first round, counted for each question. Nothing of a single sheet goes further.
 *
 * @param names files and folders of answer sheets and pasted texts
 * @throws InputError with every problem of every sheet, FileError where one cannot be read
 */
export async function readVotes(
  names: readonly string[],
  pack: LoadedQuestionnaire,
): Promise<ReadonlyMap<string, Votes>> {
  const sheets: AnswerSheet[] = []
  const problems: Problem[] = []
  for (const file of voteFiles(names)) {
    try {
      sheets.push(await readVote(file, pack))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const whole = { code: 'not-usable', path: [], file, message: error.message }
      problems.push(...(error.problems.length > 0 ? error.problems : [whole]))
    }
  }
  refuse('these sheets cannot be a first round', [...problems, ...waveProblems(sheets)])
  return countVotes(sheets)
}

async function readVote(file: string, pack: LoadedQuestionnaire): Promise<AnswerSheet> {
  const source = sourceOf(await readTextFile(file, SHEET_LIMIT), file, pack)
  const { sheet } = await answersFrom(source, { pack })
  refuseAt(source, voteProblems(sheet, pack))
  return sheet
}

function sourceOf(text: string, file: string, pack: LoadedQuestionnaire): Source {
  if (!file.endsWith('.txt')) return parseSource(text, file)
  const locate = (problems: readonly Problem[]) =>
    problems.map((problem): Problem => ({ ...problem, file }))
  const parsed = decodePasteText(text, pack)
  if (!parsed.ok) throw new InputError(`${file} cannot be used`, locate(parsed.problems))
  return { file, value: parsed.value, locate }
}

function voteProblems(
  { respondent, digest }: AnswerSheet,
  { questionnaire, digest: own }: LoadedQuestionnaire,
): Problem[] {
  const problems: Problem[] = []
  if (!respondent) {
    problems.push({ code: 'no-respondent', path: ['respondent'], message: NOBODY })
  } else if (respondent.kind === 'group') {
    problems.push({ code: 'not-one-person', path: ['respondent', 'kind'], message: GROUP })
  }
  if (digest !== undefined && digest !== own) {
    const message = `these answers were given to another text of ${questionnaire.id}; name the file that was answered with --questionnaire`
    problems.push({ code: 'other-questionnaire-text', path: ['digest'], message })
  }
  return problems
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
