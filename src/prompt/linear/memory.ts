/** What has been said in this run: people listen, so nothing is said twice without need. */
export type Memory = {
  /** ids of the questions whose levels were read out */
  heard: Set<string>
  theme: string
  /** the question that was said last */
  asked: string
  /** the numbers of the room have been asked through */
  hasCounted: boolean
  hasListedKeys: boolean
  /** a line of the words that are on now has been typed: the next one is added to it */
  isWritingOn: boolean
}

export function freshMemory(): Memory {
  return {
    heard: new Set(),
    theme: '',
    asked: '',
    hasCounted: false,
    hasListedKeys: false,
    isWritingOn: false,
  }
}
