import { type Edge, overlaps } from './edges.ts'

/** The lines in the gutter left of one column. All measures in pixels of the drawing. */
export type GutterView = { width: number; height: number; paths: PathView[]; arrows: ArrowView[] }
export type PathView = { d: string; isHook: boolean }
export type ArrowView = { points: string; isHook: boolean }

const NODE = 56
const PITCH = 64
const GUTTER = 46
const FIRST_GUTTER = 16
const ARROW = { length: 6, half: 3.5 }
const CORNER = 6
const INTO_ONE = 12

/** @param column the column to the right of the gutter */
export function gutterView(column: number, edges: readonly Edge[], rows: number): GutterView {
  const width = column === 0 ? FIRST_GUTTER : GUTTER
  const across = edges.filter(({ way, target }) => way === 'gutter' && target.column === column)
  const hooks = edges.filter(({ way, target }) => way === 'hook' && target.column === column)
  const lines = [...acrossLines(across), ...hookLines(hooks, width)]
  return {
    width,
    height: Math.max(1, rows * PITCH - (PITCH - NODE)),
    paths: lines.map(({ d, isHook }) => ({ d, isHook })),
    arrows: lines.map(({ y, isHook }) => ({ points: arrowPoints(width, y), isHook })),
  }
}

type Line = { d: string; y: number; isHook: boolean }

const middleOf = (row: number) => row * PITCH + NODE / 2

/** One channel a source, spread evenly; several into one node come in side by side. */
function acrossLines(edges: readonly Edge[]): Line[] {
  const sources = [...new Set(edges.map(({ from }) => from))]
  return edges.map((edge) => {
    const channel = 6 + ((sources.indexOf(edge.from) + 1) * 22) / (sources.length + 1)
    const y = landing(edge, edges)
    return {
      d: elbow({ x: 0, y: middleOf(edge.source.row) }, channel, { x: GUTTER - ARROW.length, y }),
      y,
      isHook: false,
    }
  })
}

function landing(edge: Edge, edges: readonly Edge[]): number {
  const siblings = edges
    .filter(({ to }) => to === edge.to)
    .sort((a, b) => a.source.row - b.source.row)
  const step = Math.min(INTO_ONE, (NODE - INTO_ONE) / siblings.length)
  return middleOf(edge.target.row) + (siblings.indexOf(edge) - (siblings.length - 1) / 2) * step
}

/** Within a column: out on the left, down, and in again; the longer a hook, the further out. */
function hookLines(hooks: readonly Edge[], width: number): Line[] {
  const lengthOf = ({ source, target }: Edge) => Math.abs(target.row - source.row)
  const sorted = [...hooks].sort((a, b) => lengthOf(a) - lengthOf(b))
  const lanes = new Map<Edge, number>()
  for (const hook of sorted) {
    const taken = sorted
      .filter((other) => lanes.has(other) && overlaps(hook, other))
      .map((other) => lanes.get(other))
    lanes.set(hook, [0, 1, 2, 3, 4, 5].find((lane) => !taken.includes(lane)) ?? 0)
  }
  return sorted.map((hook) => {
    const down = hook.target.row > hook.source.row ? 1 : -1
    const y = middleOf(hook.target.row) - down * 10
    const x = width - ARROW.length - 3 - (lanes.get(hook) ?? 0) * 3
    const start = { x: width, y: middleOf(hook.source.row) + down * 10 }
    return { d: elbow(start, x, { x: width - ARROW.length, y }), y, isHook: true }
  })
}

type Point = { x: number; y: number }

/** Level, round the corner, upright in the channel, round the corner, level. */
function elbow(start: Point, channel: number, end: Point): string {
  const rise = end.y - start.y
  if (Math.abs(rise) < 1) return `M${start.x} ${round(start.y)}H${end.x}`
  const turn = Math.min(
    CORNER,
    Math.abs(rise) / 2,
    Math.abs(channel - start.x),
    Math.abs(end.x - channel),
  )
  const [way, out, back] = [
    Math.sign(rise),
    Math.sign(channel - start.x),
    Math.sign(end.x - channel),
  ]
  return [
    `M${start.x} ${round(start.y)}`,
    `H${round(channel - out * turn)}`,
    `Q${round(channel)} ${round(start.y)} ${round(channel)} ${round(start.y + way * turn)}`,
    `V${round(end.y - way * turn)}`,
    `Q${round(channel)} ${round(end.y)} ${round(channel + back * turn)} ${round(end.y)}`,
    `H${end.x}`,
  ].join('')
}

function arrowPoints(width: number, y: number): string {
  const back = width - ARROW.length
  return `${back},${round(y - ARROW.half)} ${width},${round(y)} ${back},${round(y + ARROW.half)}`
}

const round = (value: number) => Math.round(value * 100) / 100
