import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import { SETTINGS_FILE, findSettings } from '../io/find-settings.ts'
import { existingFiles, writeFiles } from '../io/write-files.ts'
import { isPlaceBelow } from '../model/settings.ts'
import { renderSettings } from '../render/settings-yaml.ts'
import { messagesFor } from '../words/messages.ts'
import { agrees } from './agrees.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { isTerminal } from './may-replace.ts'
import { print } from './print.ts'

type Known = { questionnaire?: string | undefined; organisation?: string | undefined }

/** Writes the settings of a project, mostly as comments. Those that are there are never replaced. */
export async function initSettings(
  { questionnaire, organisation }: Known,
  { stderr, env }: Environment,
): Promise<number> {
  if (questionnaire !== undefined && !isPlaceBelow(questionnaire)) {
    throw new InputError(({ settingsFile }) => settingsFile.outside(questionnaire))
  }
  if (existingFiles([SETTINGS_FILE]).length > 0) {
    throw new InputError(({ settingsFile }) => settingsFile.isThere(SETTINGS_FILE))
  }
  const { questionnaire: pack } = await loadQuestionnaire(questionnaire)
  const content = renderSettings(pack, { questionnaire: questionnaire ?? pack.id, organisation })
  writeFiles([{ path: SETTINGS_FILE, content }], { force: false })
  const { settingsFile } = await messagesFor(env)
  await print(stderr, `${settingsFile.wrote(SETTINGS_FILE)}\n`)
  return 0
}

/** At a terminal, where there are no settings yet, asks whether to write them too. */
export async function offerSettings(known: Known, environment: Environment): Promise<void> {
  const isPossible = known.questionnaire === undefined || isPlaceBelow(known.questionnaire)
  if (!isTerminal(environment) || !isPossible || findSettings(environment.cwd)) return
  const isWished = await agrees(
    ({ settingsFile }) => settingsFile.offer(SETTINGS_FILE),
    environment,
  )
  if (isWished) await initSettings(known, environment)
}
