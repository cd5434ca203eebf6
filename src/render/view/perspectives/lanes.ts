/** Marks less than this many points apart would hide each other. */
const APART = 6

export type Spot = { x: number; isEnd: boolean }

/** Closer than this even the two ends of a gap would be one mark. */
const TOUCHING = 3

/**
 * Which lane of the row each mark stands in, from the top. The two ends share the first one, where the
 * halo between them keeps them apart; any other mark takes the first lane in which it is free.
 */
export function lanesOf(spots: readonly Spot[]): number[] {
  const taken: number[][] = [spots.filter(({ isEnd }) => isEnd).map(({ x }) => x)]
  const [first = 0, second = Number.POSITIVE_INFINITY] = taken[0] ?? []
  const areApart = Math.abs(first - second) >= TOUCHING
  let isFirst = true
  return spots.map(({ x, isEnd }) => {
    if (isEnd && (areApart || isFirst)) {
      isFirst = false
      return 0
    }
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(other - x) >= APART))
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), x]
    return lane
  })
}

/** Heights in percent: one lane in the middle, two close to it, more spread evenly. */
export function heightOf(lane: number, lanes: number): number {
  if (lanes === 1) return 50
  if (lanes === 2) return lane === 0 ? 36 : 74
  return Math.round(((lane + 0.5) / lanes) * 100)
}
