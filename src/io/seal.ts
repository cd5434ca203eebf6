import { createHmac, randomBytes } from 'node:crypto'

/** A salt for a new ledger: the one place where chance is wanted. */
export const newSalt = (): string => randomBytes(32).toString('hex')

/** A hash that can be compared only by who has the salt; `sha256-` and 64 hexadecimal digits. */
export function seal(salt: string, text: string): string {
  const hash = createHmac('sha256', Buffer.from(salt, 'hex')).update(text).digest('hex')
  return `sha256-${hash}`
}
