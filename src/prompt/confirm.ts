import { confirm as ask } from '@inquirer/prompts'
import type { Messages } from '../words/messages.ts'

type Asking = {
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  words: Messages['confirm']
}

/** One yes-or-no question outside the interview; no answer given means no. "y" and "n" do in every language. */
export function confirm(message: string, { input, output, words }: Asking): Promise<boolean> {
  const { yes, no, neither } = words
  const theme = { keywords: { yes, no, error: () => neither } }
  return ask({ message, default: false, theme }, { input, output })
}
