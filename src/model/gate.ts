/** A bar that a result was held against, and what came of it. */
export type GateOutcome = {
  /** what is asked for, e.g. "Stage Preparing or higher" */
  name: string
  /** by how much it was missed, in a sentence; null where it is cleared */
  missed: string | null
  /** ids of the critical items that it asks for and that are not met */
  items: string[]
}
