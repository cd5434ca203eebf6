import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import { writeFiles } from '../io/write-files.ts'
import { expectedIn } from '../model/expected.ts'
import { idSchema } from '../model/scalars.ts'
import { renderExtensionScaffold, renderPackScaffold } from '../render/pack-scaffold.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { mayReplace } from './may-replace.ts'
import { STANDARD_OUTPUT } from './outputs.ts'
import { print } from './print.ts'

export type InitPackOptions = {
  extends?: string | undefined
  output?: string | undefined
  force?: boolean | undefined
}

/** Writes a small questionnaire that passes every check, with a comment beside each part. */
export async function initPack(
  id: string,
  options: InitPackOptions,
  environment: Environment,
): Promise<number> {
  const parsed = idSchema.safeParse(id)
  if (!parsed.success) {
    const text = expectedIn(parsed.error.issues[0]?.message ?? '') ?? 'id'
    throw new InputError((words) => words.shape.expectedOf('--pack', text))
  }
  const content = await scaffold(id, options.extends)
  const schema = options.extends === undefined ? 'questionnaire' : 'extension'
  const path = options.output ?? `${id}.yaml`
  if (path === STANDARD_OUTPUT) {
    await print(environment.stdout, content)
    return 0
  }
  const file = { path, content }
  writeFiles([file], { force: await mayReplace([file], options.force === true, environment) })
  const words = await messagesFor(environment.env)
  const lines = words.init.pack(visible(path), schema)
  await print(environment.stderr, lines.map((line) => `${line}\n`).join(''))
  return 0
}

async function scaffold(id: string, base: string | undefined): Promise<string> {
  if (base === undefined) return renderPackScaffold(id)
  const { questionnaire } = await loadQuestionnaire(base)
  return renderExtensionScaffold(id, questionnaire)
}
