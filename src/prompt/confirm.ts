import { confirm as ask } from '@inquirer/prompts'

type Streams = { input: NodeJS.ReadStream; output: NodeJS.WriteStream }

/** One yes-or-no question outside the interview; no answer given means no. */
export function confirm(message: string, { input, output }: Streams): Promise<boolean> {
  return ask({ message, default: false }, { input, output })
}
