import type { Evidence } from '../../model/answer-sheet.ts'
import { answerTo } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import type { Key } from '../machine/key.ts'
import type { EvidenceLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { commit, pop, push, put, type Step, stay } from '../machine/step.ts'
import { edit, insert, isEmpty, LINE_LIMIT, type Text, textFrom } from '../machine/text.ts'
import type { World } from '../world.ts'

/** One piece of evidence: what it is, link or place, date, expires. */

type Step_ = Step<EvidenceLayer>

export const WHAT = 0
const DATE = 2
const FIELDS = 4

export function newEvidence(state: State, id: string): EvidenceLayer {
  return openEntry(state, id, evidenceOf(state, id).length)
}

export function evidenceOf(state: State, id: string): readonly Evidence[] {
  return answerTo(state.answers, id).evidence ?? []
}

function openEntry(state: State, id: string, entry: number): EvidenceLayer {
  const texts = fieldsOf(evidenceOf(state, id)[entry]).map(textFrom)
  return { kind: 'evidence', id, entry, field: WHAT, texts, notice: '' }
}

function fieldsOf(evidence: Evidence | undefined): string[] {
  if (evidence === undefined) return ['', '', '', '']
  if (typeof evidence === 'string') return [evidence, '', '', '']
  const { title, link = '', date = '', expires = '' } = evidence
  return [title, link, date, expires]
}

/** Has anything been typed that is not kept yet? */
export function isEvidenceChanged(state: State, { id, entry, texts }: EvidenceLayer): boolean {
  const kept = fieldsOf(evidenceOf(state, id)[entry])
  return texts.some(({ value }, field) => value !== kept[field])
}

export function onEvidence(step: Step_, key: Key): Result {
  const { state, layer } = step
  switch (key.name) {
    case 'enter':
      return nextField(step)
    case 'escape':
      return stay(
        isEvidenceChanged(state, layer) ? push(state, { kind: 'keep-text', row: 0 }) : pop(state),
      )
    case 'up':
    case 'down':
      return moveField(step, key.name === 'up' ? -1 : 1)
    case 'pageup':
    case 'pagedown':
      return moveEntry(step, key.name === 'pageup' ? -1 : 1)
    default:
      return stay(withField(step, edit(fieldText(layer), key, LINE_LIMIT)))
  }
}

export function pasteIntoEvidence(step: Step_, pasted: string): Result {
  const oneLine = pasted.trim().replace(/\s*[\r\n]+\s*/g, ' ')
  return stay(withField(step, insert(fieldText(step.layer), oneLine, LINE_LIMIT)))
}

function fieldText({ texts, field }: EvidenceLayer): Text {
  return texts[field] ?? textFrom('')
}

function withField({ state, layer }: Step_, text: Text): State {
  const texts = layer.texts.map((one, field) => (field === layer.field ? text : one))
  return put(state, { ...layer, texts, notice: '' })
}

function moveField({ world, state, layer }: Step_, by: number): Result {
  const notice = by > 0 ? complaint(world, layer) : ''
  if (notice !== '') return stay(put(state, { ...layer, notice }))
  const field = Math.min(Math.max(0, layer.field + by), FIELDS - 1)
  return stay(put(state, { ...layer, field, notice: '' }))
}

/** Between the kept entries and a new one; what has been typed must be kept or dropped first. */
function moveEntry({ state, layer }: Step_, by: number): Result {
  const entry = Math.min(Math.max(0, layer.entry + by), evidenceOf(state, layer.id).length)
  if (isEvidenceChanged(state, layer)) return stay(push(state, { kind: 'keep-text', row: 0 }))
  return stay(put(state, openEntry(state, layer.id, entry)))
}

function nextField(step: Step_): Result {
  const { state, layer } = step
  const isTakenOut = layer.field === WHAT && isEmpty(fieldText(layer)) && isKept(state, layer)
  return isTakenOut || layer.field === FIELDS - 1 ? keepEvidence(step) : moveField(step, 1)
}

export const isKept = (state: State, { id, entry }: EvidenceLayer) =>
  entry < evidenceOf(state, id).length

/** What does not fit yet in the present field. */
function complaint({ words }: World, { texts, field }: EvidenceLayer): string {
  const { whatIsMissing, noSuchDate } = words.evidence
  const value = texts[field]?.value.trim() ?? ''
  if (field === WHAT) return value === '' ? whatIsMissing : ''
  if (field < DATE || value === '' || isCalendarDate(value)) return ''
  return noSuchDate
}

/** Keeps the entry; one whose first line has been emptied is taken out. */
export function keepEvidence(step: Step_): Result {
  const { world, state, layer } = step
  const isTakenOut = isEmpty(layer.texts[WHAT] ?? textFrom('')) && isKept(state, layer)
  const field = isTakenOut ? -1 : firstComplaint(world, layer)
  if (field !== -1) {
    return stay(put(state, { ...layer, field, notice: complaint(world, { ...layer, field }) }))
  }
  const entries = [...evidenceOf(state, layer.id)]
  entries.splice(layer.entry, 1, ...(isTakenOut ? [] : [toEvidence(layer.texts)]))
  const answers = new Map(state.answers).set(layer.id, {
    ...answerTo(state.answers, layer.id),
    evidence: entries,
  })
  const { evidenceKept, evidenceTakenOut } = world.words.receipt
  const number = numberOf(world, state, layer.id)
  const receipt = isTakenOut ? evidenceTakenOut(number) : evidenceKept(number)
  return commit(state, { ...pop(state), answers, receipt })
}

/** The same rule as the sheet's: the draft must always be one. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function firstComplaint(world: World, layer: EvidenceLayer): number {
  return layer.texts.findIndex((_, field) => complaint(world, { ...layer, field }) !== '')
}

function toEvidence(texts: readonly Text[]): Evidence {
  const [title = '', link, date, expires] = texts.map(({ value }) => value.trim())
  if (!link && !date && !expires) return title
  return { title, ...(link && { link }), ...(date && { date }), ...(expires && { expires }) }
}
