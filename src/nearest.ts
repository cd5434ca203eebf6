import leven from 'leven'

/** The known name that a mistyped one most likely meant; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3))
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: leven(name, candidate, { maxDistance: limit + 1 }),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}
