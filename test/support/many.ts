import { type AggregateOptions, aggregateVoices } from '../../src/core/aggregate/aggregate.ts'
import type { AnswerInput, AnswerSheet } from '../../src/model/answer-sheet.ts'
import type { LoadedQuestionnaire } from '../../src/model/questionnaire.ts'
import { sheet } from './builders.ts'

/** Sheets of many people in one line each. */

export type ManyResult = ReturnType<typeof aggregateVoices>
export type ThemeResult = ManyResult['areas'][number]['themes'][number]

export const ROLES_OF_FIVE = [
  { id: 'peer-worker', title: 'Peer worker', family: 'lived-experience', priority: true },
  { id: 'service-user', title: 'Service user', family: 'lived-experience' },
  { id: 'clinician', title: 'Clinician', family: 'workforce' },
  { id: 'manager', title: 'Manager', family: 'leadership' },
  { id: 'executive', title: 'Executive', family: 'leadership' },
]

export const CONTRAST = { primary: { a: 'lived-experience', b: 'leadership' } }

export const person = (role: string, answers: Record<string, AnswerInput>): AnswerSheet =>
  sheet(answers, { respondent: { role } })

export const group = (
  role: string,
  size: number,
  answers: Record<string, AnswerInput>,
): AnswerSheet => sheet(answers, { respondent: { role, kind: 'group', size } })

export const people = (
  count: number,
  role: string,
  answers: Record<string, AnswerInput>,
): AnswerSheet[] => Array.from({ length: count }, () => person(role, answers))

export function many(
  pack: LoadedQuestionnaire,
  sheets: AnswerSheet[],
  more: Partial<AggregateOptions> = {},
): ManyResult {
  const fixed = { wave: 'w', organisation: 'Harbour', date: '2026-11-01', toolVersion: '0.0.0' }
  return aggregateVoices(pack, sheets, { ...fixed, ...more })
}

export const themesIn = ({ areas }: ManyResult): ThemeResult[] =>
  areas.flatMap(({ themes }) => themes)

export function themeIn(result: ManyResult, id: string): ThemeResult {
  const found = themesIn(result).find((theme) => theme.id === id)
  if (!found) throw new Error(`no theme ${id}`)
  return found
}
