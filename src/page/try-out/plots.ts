import type { Figures } from '../../model/assessment.ts'
import type { TrialWords } from '../../model/working.ts'
import { make } from '../elements.ts'
import { shown } from './said.ts'

type FiguresByName = ReadonlyMap<string, Figures>

/** Nearer than this, in points, the dot stays on top of the ring. */
const NEAR = 3

/** A ring and a dotted line in every row whose score would be another, and the score beside it. */
export function markPlots(before: FiguresByName, after: FiguresByName, words: TrialWords): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-of]')]
  const slides = rows.flatMap((cell) => {
    const name = cell.dataset['of'] ?? ''
    const [from, to] = [before.get(name), after.get(name)]
    return from && to ? markRow(cell, from, to, words) : []
  })
  // Seen by the browser once where they are now, the rings slide to where they go.
  document.body.getBoundingClientRect()
  for (const slide of slides) slide()
}

type Slide = () => void

function markRow(cell: HTMLElement, from: Figures, to: Figures, words: TrialWords): Slide[] {
  const isMoved = to.display !== from.display && to.display !== null
  const score = cell.nextElementSibling
  score?.querySelector('.try-mark')?.remove()
  if (isMoved)
    score?.append(make('span', { className: 'try-mark', text: ` → ${shown(to, words)}` }))
  const drawing = cell.querySelector('svg svg')
  if (!drawing) return []
  if (isMoved && to.score !== null) return [ringIn(drawing, from.score ?? to.score, to.score)]
  for (const mark of drawing.querySelectorAll('.try-mark')) mark.remove()
  return []
}

/** The ring begins where the score is, or stays where it is already. */
function ringIn(drawing: Element, from: number, to: number): Slide {
  const line = drawing.querySelector('.try-way') ?? drawn('line', 'try-mark try-way')
  const ring = drawing.querySelector('.try-ring') ?? drawn('circle', 'try-mark try-ring')
  const dot = drawing.querySelector('.dot')
  if (!ring.isConnected) {
    ring.setAttribute('r', '5')
    ring.setAttribute('cx', percent(from))
    line.setAttribute('x1', percent(from))
  }
  const above = Math.abs(to - from) < NEAR ? dot : null
  place(line, drawing, dot)
  place(ring, drawing, above)
  return () => {
    ring.setAttribute('cx', percent(to))
    line.setAttribute('x2', percent(to))
  }
}

/** Left alone where it stands right, because one that is put back begins its slide anew. */
function place(mark: Element, drawing: Element, next: Element | null): void {
  const isThere = mark.parentNode === drawing && mark.nextElementSibling === next
  if (!isThere) drawing.insertBefore(mark, next)
}

const percent = (score: number): string => `${Math.round(score * 100) / 100}%`

function drawn(tag: string, className: string): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  made.setAttribute('class', className)
  return made
}
