import { InputError, type Message, told } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { AUDIENCES, type Audience } from '../render/audience.ts'

/** @throws InputError for a name that is no audience */
export function parseAudience(name: string): Audience {
  const audience = AUDIENCES.find((one) => one === name)
  if (audience) return audience
  const problem = noAudience(name)
  throw new InputError((words) => words.output.inOption('--audience', told(problem, words)))
}

export const noAudience =
  (name: string): Message =>
  ({ output }) =>
    output.unknownAudience(name, AUDIENCES, nearest(name, AUDIENCES))
