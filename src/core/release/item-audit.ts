import { type Rational, ZERO, compare, multiply, rational, subtract } from '../rational.ts'

/**
 * Could somebody work out from the published figures of a theme what a few people said?
 *
 * Published are, for each block, the sum of its people's theme scores, and for each item the sum of the
 * levels of those who answered it. A person's theme score is the mean of what that person answered, so
 * the two kinds of figures belong together: where two items are published and one person of eight left
 * the second open, the scores less the items leave exactly that person's answer.
 *
 * An attacker may add the published sums with any weights. What comes out must never rest on 1 to k - 1
 * people. People of one block who answered the same items are alike to every such sum; one such set is
 * an atom. A combination `Σ α(block) · scores + Σ β(item) · levels` is silent about an atom where
 * α(block) · w / W + β = 0 for each of its items. The search below goes through all ways to be silent
 * about everybody but fewer than k people, in exact fractions.
 */

/** People of one block who answered the same items of a theme. */
export type Atom = {
  /** position of the block */
  block: number
  /** positions of the items they answered */
  answered: readonly number[]
  /** the weight of those items together */
  weight: bigint
  size: number
}

export type ThemeFigures = {
  atoms: readonly Atom[]
  blocks: number
  /** blocks whose score is told only as a bound: no sum may give it back */
  bounded: ReadonlySet<number>
  /** positions of the items whose mean is published */
  items: readonly number[]
}

/** True where no combination of the published figures rests on 1 to k - 1 people. */
export function isSafe(figures: ThemeFigures, k: number): boolean {
  const search = new Search(figures)
  return !search.finds({ at: 0, space: search.everything(), left: k - 1, spared: [] })
}

/** A combination: one weight for each block, then one for each published item (as -β / w). */
type Combination = readonly Rational[]

type State = {
  at: number
  /** a basis of the combinations that are silent about all atoms so far, but the spared ones */
  space: readonly Combination[]
  /** how many people may still be spared */
  left: number
  spared: readonly Atom[]
}

/** Far beyond what real waves need; what is not settled by then counts as unsafe. */
const MOST_STEPS = 100_000

class Search {
  private readonly atoms: readonly Atom[]
  private readonly figures: ThemeFigures
  private readonly place: ReadonlyMap<number, number>
  private steps = 0

  constructor(figures: ThemeFigures) {
    this.figures = figures
    this.atoms = figures.atoms.toSorted((a, b) => b.size - a.size)
    this.place = new Map(figures.items.map((item, index) => [item, figures.blocks + index]))
  }

  everything(): Combination[] {
    const length = this.figures.blocks + this.figures.items.length
    return Array.from({ length }, (_, row) =>
      Array.from({ length }, (__, column) => (row === column ? rational(1) : ZERO)),
    )
  }

  /** Is there a combination that tells about fewer than k people, or gives a bounded score back? */
  finds({ at, space, left, spared }: State): boolean {
    this.steps += 1
    if (this.steps > MOST_STEPS) return true
    if (space.length === 0) return false
    const atom = this.atoms[at]
    if (!atom) return this.tells(space, spared)
    const silent = this.silencing(space, atom)
    if (this.finds({ at: at + 1, space: silent, left, spared })) return true
    if (silent === space || atom.size > left) return false
    return this.finds({ at: at + 1, space, left: left - atom.size, spared: [...spared, atom] })
  }

  private tells(space: readonly Combination[], spared: readonly Atom[]): boolean {
    const aboutFew = spared.some((atom) => this.silencing(space, atom) !== space)
    const aboutBounded = [...this.figures.bounded].some((block) =>
      space.some((combination) => (combination[block] ?? ZERO).n !== 0n),
    )
    return aboutFew || aboutBounded
  }

  /** The combinations of a space that are silent about an atom; the same object where all are. */
  private silencing(
    space: readonly Combination[],
    { block, answered, weight }: Atom,
  ): readonly Combination[] {
    return answered.reduce<readonly Combination[]>(
      (rest, item) =>
        within(rest, (combination) => {
          const place = this.place.get(item)
          const own = combination[block] ?? ZERO
          if (place === undefined) return own
          return subtract(multiply(combination[place] ?? ZERO, rational(weight)), own)
        }),
      space,
    )
  }
}

/** The part of a space on which a linear function is zero; the same object where it is zero on all. */
function within(
  space: readonly Combination[],
  value: (combination: Combination) => Rational,
): readonly Combination[] {
  const values = space.map(value)
  const pivot = values.findIndex(({ n }) => n !== 0n)
  const [first, scale] = [space[pivot], values[pivot]]
  if (!first || !scale) return space
  return space.flatMap((combination, index) => {
    if (index === pivot) return []
    const own = values[index] ?? ZERO
    if (compare(own, ZERO) === 0) return [combination]
    const factor = rational(own.n * scale.d, own.d * scale.n)
    return [combination.map((entry, at) => subtract(entry, multiply(factor, first[at] ?? ZERO)))]
  })
}
