import { checkScope } from '../../core/check-scope.ts'
import type { Environment } from '../../environment.ts'
import { EXIT, KnownError, refuse } from '../../errors.ts'
import { ensureVoteFolder, writeVote } from '../../io/vote-files.ts'
import type { Scope } from '../../model/assessment.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { visibleLine } from '../../visible.ts'
import { type AssessOptions, scopeOf } from '../assessment-of.ts'
import { packWords, scopeWords, shellWord } from '../command-words.ts'
import { loadQuestionnaire } from '../load-questionnaire.ts'
import { offerTranslation } from '../offer-translation.ts'
import { print } from '../print.ts'
import { programName } from '../program-name.ts'
import { askAlone } from './ask-alone.ts'
import { askRole } from './ask-role.ts'

const NO_TERMINAL = `The first round is asked at a terminal, and there is none here.
A form for everybody's own device: readiness form --wave first-round`

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
  if (!stdin.isTTY) throw new KnownError(NO_TERMINAL, EXIT.answersNeeded)
  const pack = await loadQuestionnaire(options.questionnaire)
  await offerTranslation(options.questionnaire, environment)
  const scope = scopeOf(options)
  refuse('these questions cannot be asked', checkScope(pack.questionnaire, scope))
  ensureVoteFolder(folder)
  const cast = await oneAfterTheOther({ folder, pack, scope, options }, environment)
  await print(stderr, doneWords(cast, folder, nextCommand(folder, options, programName(env))))
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
  let [cast, news] = [0, '']
  for (;;) {
    const role = await askRole(pack.questionnaire, { news, cast }, environment)
    if (role === null) return cast
    const sheet = await askAlone({ pack, scope, role, plain }, environment)
    if (sheet) writeVote(folder, `${JSON.stringify(sheet, null, 2)}\n`)
    if (sheet) cast += 1
    news = sheet ? HANDED_IN : NOTHING_KEPT
    clearScreen(environment)
  }
}

const HANDED_IN = 'Handed in, thank you. Nothing of it is left on this screen.'
const NOTHING_KEPT = 'Left. Nothing was kept.'

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

function doneWords(cast: number, folder: string, next: string): string {
  const count = cast === 1 ? '1 sheet was' : `${cast} sheets were`
  if (cast === 0) return 'Nobody has answered, and nothing was written.\n'
  return [
    `${count} written to ${visibleLine(folder)}. Whoever can open that folder can read them; delete it after the second round.`,
    'Then, together:',
    `  ${visibleLine(next)}`,
    '',
  ].join('\n')
}
