import { scoreWhenDone, unpackTrial } from '../../core/trial.ts'
import type { Assessment, Figures } from '../../model/assessment.ts'
import type { TrialData } from '../../model/working.ts'
import { element, make } from '../elements.ts'
import { markPlots } from './plots.ts'
import { type Said, saidOf } from './said.ts'

/**
 * Lets a reader tick actions of the register, and says at once what they would change: scored by the
 * code that scored the report, and kept nowhere.
 */
export function offerTrial(): void {
  const { trial, words } = JSON.parse(element('#data').textContent ?? '') as TrialData
  const before = unpackTrial(trial)
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.try input')]
  const numbers = new Map(boxes.map(({ value, dataset }) => [value, dataset['number'] ?? '']))
  const update = (): void => {
    const done = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value))
    const after = done.size > 0 ? scoreWhenDone(before, done) : before
    show(done.size > 0 ? saidOf({ before, after, done, numbers }, words) : null)
    markPlots(figuresOf(before), figuresOf(after), words)
  }
  for (const box of boxes) box.addEventListener('change', update)
  element('.try-clear').addEventListener('click', () => {
    const ticked = boxes.filter(({ checked }) => checked)
    for (const box of ticked) box.checked = false
    update()
    // The button goes away, so whoever pressed it by key stands where they ticked last.
    ticked[ticked.length - 1]?.focus()
  })
  open()
}

/** Nothing that needs this script is seen without it. */
function open(): void {
  for (const part of document.querySelectorAll<HTMLElement>('.try, .try-hint, .try-bar'))
    part.hidden = false
  element('#actions').classList.add('can-try')
}

function show(said: Said | null): void {
  document.documentElement.classList.toggle('is-trying', said !== null)
  element<HTMLElement>('.try-clear').hidden = said === null
  const bar = element('.try-said')
  bar.replaceChildren(...(said ? linesOf(said) : []))
  // What has more to say than the bar is high can be scrolled, by key too.
  if (bar.scrollHeight > bar.clientHeight) bar.setAttribute('tabindex', '0')
  else bar.removeAttribute('tabindex')
}

function linesOf({ assumed, moves, stage, notes }: Said): HTMLElement[] {
  const first = make('p', { className: 'try-line' })
  first.append(make('strong', { text: assumed }), ...moves.map(moveOf))
  const second = make('p', { className: 'try-line' })
  if (stage) second.append(make('strong', { text: stage.text }))
  if (stage?.heldBy) second.append(make('span', { text: stage.heldBy }))
  const lines = notes.map((text) => make('p', { className: 'try-note', text }))
  return [first, ...(stage ? [second] : []), ...lines]
}

function moveOf({ label, figures }: Said['moves'][number]): HTMLElement {
  const move = make('span', { text: figures ? `${label} ` : label })
  if (figures) move.append(make('strong', { text: figures }))
  return move
}

/** By the names that the plots give their rows. */
function figuresOf({ areas }: Assessment): ReadonlyMap<string, Figures> {
  const figures = new Map<string, Figures>()
  for (const area of areas) {
    figures.set(`area-${area.id}`, area)
    for (const theme of area.themes) figures.set(`theme-${theme.id}`, theme)
  }
  return figures
}
