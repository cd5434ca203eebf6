import { help as english } from './english/help.ts'
import { baseOf, languageOfMachine } from './language.ts'
import type { Worded } from './worded.ts'

/** The help of the command line, and what is said of a command line that cannot be understood. */
export type HelpWords = Worded<typeof english>

/** English is there at every start; another language is loaded where the machine speaks it. */
const OTHERS: ReadonlyMap<string, () => Promise<{ help: HelpWords }>> = new Map([
  ['fr', () => import('./french/help.ts')],
])

export const HELP_LANGUAGES: readonly string[] = ['en', ...OTHERS.keys()]

/** In the language that the machine is set to; English where there are no words in it. */
export async function helpWordsFor(
  env: Readonly<Record<string, string | undefined>>,
): Promise<HelpWords> {
  const load = OTHERS.get(baseOf(languageOfMachine(env)))
  return load ? (await load()).help : english
}
