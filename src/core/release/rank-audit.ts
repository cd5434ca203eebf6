import { type Rational, ZERO, multiply, rational, subtract } from '../rational.ts'

/**
 * The last look before anything is published (step 6 of the release): could a sum or a difference that
 * rests on fewer than k people be put together from the sums over published sets of them?
 *
 * People who are in the same sets are one atom. For each union of atoms with fewer than k people the
 * question is whether the rank of the sets falls where these people are left out: then some combination
 * of the sets is about them alone. Exact, in fractions.
 */

const MOST_ATOMS = 16

/**
 * @param sets the published sets, each with the ids of its people
 * @returns true where nothing about 1 to k - 1 people follows; false too where there are too many atoms to tell
 */
export function holdsNoSmallSum(sets: readonly (readonly number[])[], k: number): boolean {
  const atoms = atomsOf(sets)
  if (atoms.length > MOST_ATOMS) return false
  const rows = sets.map((_, set) =>
    atoms.map(({ memberOf }) => rational(memberOf.has(set) ? 1 : 0)),
  )
  const rank = rankOf(rows)
  return smallUnions(atoms, k).every((union) => {
    const isOther = (_: Rational, at: number) => !union.some((atom) => atom === atoms[at])
    return rankOf(rows.map((row) => row.filter(isOther))) === rank
  })
}

type AtomOfSets = { memberOf: ReadonlySet<number>; size: number }

function atomsOf(sets: readonly (readonly number[])[]): AtomOfSets[] {
  const byPerson = new Map<number, number[]>()
  sets.forEach((people, set) => {
    for (const person of people) byPerson.set(person, [...(byPerson.get(person) ?? []), set])
  })
  const bySets = new Map<string, AtomOfSets>()
  for (const memberOf of byPerson.values()) {
    const key = memberOf.join(',')
    const size = (bySets.get(key)?.size ?? 0) + 1
    bySets.set(key, { memberOf: new Set(memberOf), size })
  }
  return [...bySets.values()]
}

/** All unions with 1 to k - 1 people; each atom has one at least, so they are few. */
function smallUnions(atoms: readonly AtomOfSets[], k: number): AtomOfSets[][] {
  const grow = (from: number, union: AtomOfSets[], size: number): AtomOfSets[][] =>
    atoms.slice(from).flatMap((atom, offset) => {
      const total = size + atom.size
      if (total >= k) return []
      const larger = [...union, atom]
      return [larger, ...grow(from + offset + 1, larger, total)]
    })
  return grow(0, [], 0)
}

/** Gaussian elimination in exact fractions. */
function rankOf(matrix: readonly (readonly Rational[])[]): number {
  let rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => (row[column] ?? ZERO).n !== 0n)
    if (!pivot) continue
    rank += 1
    rows = rows.filter((row) => row !== pivot).map((row) => without(row, pivot, column))
  }
  return rank
}

/** The row less so much of the pivot that nothing is left in the column. */
function without(row: readonly Rational[], pivot: readonly Rational[], column: number): Rational[] {
  const [own, top] = [row[column] ?? ZERO, pivot[column] ?? ZERO]
  if (own.n === 0n) return [...row]
  const factor = rational(own.n * top.d, own.d * top.n)
  return row.map((entry, at) => subtract(entry, multiply(factor, pivot[at] ?? ZERO)))
}
