import { checkScope } from '../../core/check-scope.ts'
import type { Environment } from '../../environment.ts'
import { EXIT, KnownError, refuse } from '../../errors.ts'
import { ensureVoteFolder, writeVote } from '../../io/vote-files.ts'
import type { Scope } from '../../model/assessment.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { visibleLine } from '../../visible.ts'
import { interviewWords } from '../../words/interview-words.ts'
import { type AssessOptions, scopeOf } from '../assessment-of.ts'
import { packWords, scopeWords, shellWord } from '../command-words.ts'
import { loadQuestionnaire } from '../load-questionnaire.ts'
import { offerTranslation } from '../offer-translation.ts'
import { print } from '../print.ts'
import { programName } from '../program-name.ts'
import { askAlone } from './ask-alone.ts'
import { askRole, type News } from './ask-role.ts'

/**
 * The first round at one computer: one person after the other chooses a role and answers. Each leaves a
 * sheet in the folder and nothing on the screen; nobody's answers are scored.
 */
export async function castVotes(
  folder: string,
  options: AssessOptions,
  environment: Environment,
): Promise<number> {
  const { stdin, stderr, env } = environment
  if (!stdin.isTTY) {
    throw new KnownError((words) => words.firstRound.noTerminal, EXIT.answersNeeded)
  }
  const pack = await loadQuestionnaire(options.questionnaire)
  await offerTranslation(options.questionnaire, environment)
  const scope = scopeOf(options)
  refuse((words) => words.firstRound.unfittingScope, checkScope(pack.questionnaire, scope))
  ensureVoteFolder(folder)
  const sheets = await oneAfterTheOther({ folder, pack, scope, options }, environment)
  const { done, nobody } = interviewWords(pack.questionnaire.language).firstRound
  const command = visibleLine(nextCommand(folder, options, programName(env)))
  await print(
    stderr,
    sheets === 0 ? nobody : done({ sheets, folder: visibleLine(folder), command }),
  )
  return EXIT.done
}

type Setting = {
  folder: string
  pack: LoadedQuestionnaire
  scope: Scope
  options: AssessOptions
}

/** @returns how many sheets were written */
async function oneAfterTheOther(setting: Setting, environment: Environment): Promise<number> {
  const { folder, pack, scope, options } = setting
  const plain = options.plain === true
  let cast = 0
  let news: News = null
  for (;;) {
    const role = await askRole(pack.questionnaire, { news, cast }, environment)
    if (role === null) return cast
    const sheet = await askAlone({ pack, scope, role, plain }, environment)
    if (sheet) writeVote(folder, `${JSON.stringify(sheet, null, 2)}\n`)
    if (sheet) cast += 1
    news = sheet ? 'handedIn' : 'nothingKept'
    clearScreen(environment)
  }
}

/** With what has scrolled away, where the terminal can: neither answers nor roles are there for the next one. */
function clearScreen({ stderr }: Environment): void {
  if (stderr.isTTY) stderr.write('\u001b[3J\u001b[2J\u001b[H')
}

/** The second round asks the same questions. */
const nextCommand = (folder: string, options: AssessOptions, name: string) =>
  [
    `${name} assess --round 2`,
    ...packWords(options),
    ...scopeWords(options),
    `--votes ${shellWord(folder)}`,
  ].join(' ')
