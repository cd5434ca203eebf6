import type { Environment } from '../environment.ts'
import { type Message, told } from '../errors.ts'
import { messagesFor } from '../words/messages.ts'

/** Does somebody at the terminal agree? To be asked only where there is one. */
export async function agrees(
  question: Message,
  { stdin: input, stderr: output, env }: Environment,
): Promise<boolean> {
  const { confirm } = await import('../prompt/confirm.ts')
  const words = await messagesFor(env)
  return confirm(told(question, words), { input, output, words: words.confirm })
}
