import { messages as english } from './english/messages.ts'
import { baseOf, languageOfMachine } from './language.ts'
import type { Worded } from './worded.ts'

/** What the program says of its own accord: what is wrong, and what it has done. */
export type Messages = Worded<typeof english>

/** English is there at once, because every error holds it; another language is loaded when it is spoken. */
const OTHERS: ReadonlyMap<string, () => Promise<{ messages: Messages }>> = new Map([
  ['fr', () => import('./french/messages.ts')],
])

/** In the language that the machine is set to. */
export const messagesFor = (env: Readonly<Record<string, string | undefined>>): Promise<Messages> =>
  messagesIn(languageOfMachine(env))

/** In a language; English where there are no words in it. */
export async function messagesIn(language: string): Promise<Messages> {
  const load = OTHERS.get(baseOf(language))
  return load ? (await load()).messages : english
}
