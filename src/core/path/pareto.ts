/** One way to spend: what it costs, what it brings, and which choices it is made of. */
export type Way<T> = { cost: number; value: number; choices: Chain<T> }

/** The choices so far, the last one first. */
export type Chain<T> = { choice: T; before: Chain<T> } | null

export function toList<T>(chain: Chain<T>): T[] {
  const list: T[] = []
  for (let link = chain; link; link = link.before) list.push(link.choice)
  return list.reverse()
}

/** Only the ways that no other one beats: dearer ones are kept only where they bring more. */
export function worthwhile<T>(ways: Way<T>[]): Way<T>[] {
  ways.sort((a, b) => a.cost - b.cost || b.value - a.value)
  const kept: Way<T>[] = []
  for (const way of ways) {
    const best = kept.at(-1)
    if (!best || way.value > best.value) kept.push(way)
  }
  return kept
}
