/** What is to be deleted, in words, before anything is. */
export type Purge = {
  steps: PurgeStep[]
  /** what follows from it; empty where nothing does */
  warning: string
  /** what lies there too and stays */
  kept: string[]
}

export type PurgeStep = {
  what: string
  /** @throws FileError */
  carryOut(): void
}
