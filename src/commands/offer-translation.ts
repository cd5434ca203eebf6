import type { Environment } from '../environment.ts'
import { isShippedPack } from '../io/packs.ts'
import { baseOf, languageOfMachine } from '../words/language.ts'
import { messagesFor } from '../words/messages.ts'
import { DEFAULT_PACK } from './load-questionnaire.ts'
import { print } from './print.ts'

/**
 * Which questionnaire is asked where none is named does not depend on the machine, or the same command
 * would give two results. Whoever might rather read it in the language of the machine is told how.
 */
export async function offerTranslation(
  named: string | undefined,
  { stderr, env }: Pick<Environment, 'stderr' | 'env'>,
): Promise<void> {
  const translation = `${DEFAULT_PACK}.${baseOf(languageOfMachine(env))}`
  if (named !== undefined || !isShippedPack(translation)) return
  const { pack } = await messagesFor(env)
  await print(stderr, `${pack.alsoInYourLanguage(translation)}\n`)
}
