import { place } from './numbers.ts'
import type { Gap } from './primary.ts'

/** The second scale, for gaps: pixels from its left end. */
export type GapScale = { width: number; zero: number; at: (points: number) => number }
export type GapDrawing = {
  zero: number
  point: { x: number }
  line: { from: number; to: number } | null
}

const WIDTH = 112
const STEP = 10

/** From the bounds of all intervals shown, rounded out to tens; zero is always on it. */
export function gapScale(gaps: readonly Gap[]): GapScale {
  const bounds = [0, ...gaps.flatMap(({ points, interval }) => [points, ...(interval ?? [])])]
  const low = Math.floor(Math.min(...bounds) / STEP) * STEP
  const high = Math.max(low + STEP, Math.ceil(Math.max(...bounds) / STEP) * STEP)
  const at = (points: number) => place(((points - low) / (high - low)) * WIDTH)
  return { width: WIDTH, zero: at(0), at }
}

export const gapDrawing = ({ points, interval }: Gap, { zero, at }: GapScale): GapDrawing => ({
  zero,
  point: { x: at(points) },
  line: interval ? { from: at(interval[0]), to: at(interval[1]) } : null,
})
