import type { FormDocument } from '../../model/form-document.ts'
import { type Choice, type Draft, type State, blankState } from './state.ts'

/**
 * What a browser has kept, as far as it still fits: anything could stand there, written by another page
 * from the same place or cut short. undefined where nothing usable is left.
 */
export function restored(text: string, page: FormDocument): State | undefined {
  const kept = parsed(text)
  if (!isRecord(kept) || kept['hasRead'] !== true) return undefined
  const { role, isGroup, size, groupAgrees, at, token } = kept
  const known = new Set(page.asked)
  const drafts = isRecord(kept['drafts']) ? kept['drafts'] : {}
  const isRole = page.pack.roles.some(({ id }) => id === role)
  return {
    ...blankState(page),
    hasRead: true,
    ...(page.role === undefined && isRole && { role: String(role) }),
    isGroup: isGroup === true,
    ...(isGroupSize(size) && { size }),
    groupAgrees: groupAgrees === true,
    drafts: Object.fromEntries(
      Object.entries(drafts).flatMap(([id, draft]) =>
        known.has(id) ? [[id, draftFrom(draft)]] : [],
      ),
    ),
    ...(typeof at === 'string' && known.has(at) && { at }),
    ...(typeof token === 'string' && /^[a-z0-9]{6}$/.test(token) && { token }),
  }
}

export function isGroupSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 2
}

const CHOICES: readonly unknown[] = [
  0,
  1,
  2,
  3,
  4,
  'dont-know',
  'not-applicable',
] satisfies Choice[]

function draftFrom(value: unknown): Draft {
  if (!isRecord(value)) return {}
  const { choice, reason, note } = value
  return {
    ...(CHOICES.includes(choice) && { choice: choice as Choice }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof note === 'string' && { note }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
