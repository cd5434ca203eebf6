import type { Environment } from '../environment.ts'
import { writeFiles } from '../io/write-files.ts'
import { renderAnswerSheet } from '../render/answer-sheet-yaml.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { documentWords } from '../words/document-words.ts'
import { initSettings, offerSettings } from './init-settings.ts'
import { loadQuestionnaire, packOption } from './load-questionnaire.ts'
import { mayReplace } from './may-replace.ts'
import { offerTranslation } from './offer-translation.ts'
import { STANDARD_OUTPUT } from './outputs.ts'
import { print } from './print.ts'
import { type Settable, withSettings } from './with-settings.ts'

export type InitOptions = {
  questionnaire?: string | undefined
  output?: string | undefined
  organisation?: string | undefined
  force?: boolean | undefined
  /** true to write the project's settings and nothing else; false to use none that are there */
  settings?: boolean | undefined
}

/** Writes a commented blank answer sheet with every question and its levels; or the project's settings. */
export async function init(
  { settings, ...given }: InitOptions,
  environment: Environment,
): Promise<number> {
  if (settings === true) return initSettings(given, environment)
  const options = await withSettings<typeof given & Settable>(
    { ...given, ...(settings === false && { settings }) },
    environment,
  )
  const { questionnaire: pack } = await loadQuestionnaire(options.questionnaire)
  await offerTranslation(options.questionnaire, environment)
  const text = renderAnswerSheet(pack, {
    questionnaire: pack.id,
    organisation:
      options.organisation ??
      options.usual?.organisation ??
      documentWords(pack.language).answerSheet.organisation,
    participants: {},
    answers: {},
  })
  const path = options.output ?? 'answers.yaml'
  if (path === STANDARD_OUTPUT) {
    await print(environment.stdout, text)
    return 0
  }
  const file = { path, content: text, mode: 0o600 }
  writeFiles([file], { force: await mayReplace([file], options.force === true, environment) })
  const pick = packOption(given.questionnaire)
  const words = await messagesFor(environment.env)
  const command = `readiness assess${pick} --answers ${visible(path)}`
  await print(environment.stderr, `${words.init.sheet(visible(path), command)}\n`)
  await offerSettings(given, environment)
  return 0
}
