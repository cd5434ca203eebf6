import { InputError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { AUDIENCES, type Audience } from '../render/audience.ts'

/** @throws InputError for a name that is no audience */
export function parseAudience(name: string): Audience {
  const audience = AUDIENCES.find((one) => one === name)
  if (audience) return audience
  throw new InputError(`--audience: ${noAudience(name)}`)
}

export const noAudience = (name: string): string =>
  `there is no audience ${name}.${didYouMean(name, AUDIENCES)} There are ${AUDIENCES.join(', ')}`
