import type { Dissent } from '../../model/answer-sheet.ts'
import type { Role } from '../../model/questionnaire.ts'
import { answerTo } from '../machine/answer.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import type { State } from '../machine/state.ts'
import type { Step } from '../machine/step.ts'
import { textFrom } from '../machine/text.ts'

/** The other views of a question: those that are kept, and the panel that each is written in. */

export const FROM = 0
export const LEVEL = 1
export const WORDS = 2

export function viewsOf(state: State, id: string): readonly Dissent[] {
  return answerTo(state.answers, id).dissent ?? []
}

export function newOtherView(state: State, id: string): OtherViewLayer {
  return openView(state, id, viewsOf(state, id).length)
}

/** One that is kept is read first; one past the last is a new one. */
export function openView(state: State, id: string, entry: number): OtherViewLayer {
  const kept = viewsOf(state, id)[entry]
  return {
    kind: 'other-view',
    id,
    entry,
    field: kept ? WORDS : FROM,
    role: kept?.role ?? null,
    level: kept?.level ?? null,
    text: textFrom(kept?.text ?? ''),
    isReadBack: kept !== undefined,
    notice: '',
  }
}

/** What is kept in the place of this panel; undefined for a new one. */
export function keptView(state: State, { id, entry }: OtherViewLayer): Dissent | undefined {
  return viewsOf(state, id)[entry]
}

export function isOtherViewChanged(state: State, layer: OtherViewLayer): boolean {
  const kept = keptView(state, layer)
  return (
    layer.role !== (kept?.role ?? null) ||
    layer.level !== (kept?.level ?? null) ||
    layer.text.value !== (kept?.text ?? '')
  )
}

/** A kept one that is read, with nothing written anew. */
export function isReadAsKept(state: State, layer: OtherViewLayer): boolean {
  const isKept = keptView(state, layer) !== undefined
  return layer.isReadBack && isKept && !isOtherViewChanged(state, layer)
}

/**
 * The roles that the field From offers: those in the room, or all where nobody is counted. Whoever
 * spoke stays among them, also when they are not in the room today.
 */
export function rolesOffered({ world, state, layer }: Step<OtherViewLayer>): Role[] {
  const spoke = new Set([layer.role, keptView(state, layer)?.role])
  const isPresent = ({ id }: Role) => (state.room[id] ?? 0) > 0
  const { roles } = world.pack
  return roles.some(isPresent)
    ? roles.filter((role) => isPresent(role) || spoke.has(role.id))
    : [...roles]
}

export function roleOf(step: Step<OtherViewLayer>): Role | undefined {
  return rolesOffered(step).find(({ id }) => id === step.layer.role)
}
