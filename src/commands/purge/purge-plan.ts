import type { Message } from '../../errors.ts'

/** What is to be deleted, in words, before anything is. */
export type Purge = {
  steps: PurgeStep[]
  /** what follows from it; null where nothing does */
  warning: Message | null
  /** what lies there too and stays */
  kept: Message[]
}

export type PurgeStep = {
  what: Message
  /** @throws FileError */
  carryOut(): void
}
