import type { Environment } from '../environment.ts'
import { writeFiles } from '../io/write-files.ts'
import { renderAnswerSheet } from '../render/answer-sheet-yaml.ts'
import { visible } from '../visible.ts'
import { DEFAULT_PACK, loadQuestionnaire } from './load-questionnaire.ts'
import { mayReplace } from './may-replace.ts'
import { STANDARD_OUTPUT } from './outputs.ts'
import { print } from './print.ts'

export type InitOptions = {
  questionnaire?: string | undefined
  output?: string | undefined
  organisation?: string | undefined
  force?: boolean | undefined
}

/** Writes a commented blank answer sheet with every question and its levels. */
export async function init(options: InitOptions, environment: Environment): Promise<number> {
  const { questionnaire: pack } = await loadQuestionnaire(options.questionnaire)
  const organisation = options.organisation ?? 'Name of your organisation'
  const text = renderAnswerSheet(pack, {
    questionnaire: pack.id,
    organisation,
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
  const pick =
    options.questionnaire && options.questionnaire !== DEFAULT_PACK
      ? ` -q ${options.questionnaire}`
      : ''
  await print(
    environment.stderr,
    `Wrote ${visible(path)}. Fill it in, then: readiness assess${pick} --answers ${visible(path)}\n`,
  )
  return 0
}
