import type { ActionResult } from '../../model/assessment.ts'
import type { Columns, Place } from './columns.ts'

/** One direct "must come first" between two drawn actions, and how it is shown. */
export type Edge = {
  from: string
  to: string
  source: Place
  target: Place
  way: 'gutter' | 'hook' | 'words'
}

/** Hooks that would lie beside more than this many others are said in words: a tangle says nothing. */
const MOST_BESIDE = 3

export function edgesOf(drawn: readonly ActionResult[], { places }: Columns): Edge[] {
  const edges = drawn.flatMap(({ id, requires }) =>
    requires.flatMap((before): Edge[] => {
      const [source, target] = [places.get(before), places.get(id)]
      return source && target
        ? [{ from: before, to: id, source, target, way: wayOf(source, target) }]
        : []
    }),
  )
  return edges.map((edge) => (isTangled(edge, edges) ? { ...edge, way: 'words' } : edge))
}

function wayOf(source: Place, target: Place): Edge['way'] {
  if (target.column === source.column + 1) return 'gutter'
  return target.column === source.column ? 'hook' : 'words'
}

function isTangled(edge: Edge, edges: readonly Edge[]): boolean {
  if (edge.way !== 'hook') return false
  const length = spanOf(edge)
  const beside = edges.filter(
    (other) =>
      other.way === 'hook' && other !== edge && overlaps(edge, other) && spanOf(other) <= length,
  )
  return beside.length > MOST_BESIDE
}

const spanOf = ({ source, target }: Edge) => Math.abs(source.row - target.row)

export function overlaps(a: Edge, b: Edge): boolean {
  if (a.source.column !== b.source.column) return false
  const ends = ({ source, target }: Edge): [number, number] => [
    Math.min(source.row, target.row),
    Math.max(source.row, target.row),
  ]
  const [[topA, endA], [topB, endB]] = [ends(a), ends(b)]
  return topA <= endB && topB <= endA
}
