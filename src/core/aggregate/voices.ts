import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { answersOf } from '../answer.ts'
import { type EvaluatedItem, type EvaluatedTheme, evaluateAll } from '../evaluate.ts'
import type { ExactFigures } from '../figures.ts'
import type { Rational } from '../rational.ts'

/** One sheet, scored by itself: one person, or a group that agreed its answers. */
export type Voice = {
  role: string
  /** people in a group; null for a person */
  size: number | null
  themes: ReadonlyMap<string, EvaluatedTheme>
  items: ReadonlyMap<string, EvaluatedItem>
}

export type Voices = { individuals: Voice[]; groups: Voice[] }

const NO_FAMILIES: ReadonlySet<string> = new Set()

/**
 * Each sheet scored by the rules for one voice: what is shown, what counts, the half rule.
 *
 * The order of the sheets is nobody's business: groups, which get numbers, are put in the order of their
 * content.
 */
export function voicesOf(pack: Questionnaire, sheets: readonly AnswerSheet[]): Voices {
  const voices = sheets.map((sheet) => ({ sheet, voice: voiceOf(pack, sheet) }))
  const groups = voices
    .filter(({ voice }) => voice.size !== null)
    .map(({ sheet, voice }) => ({ voice, key: contentOf(pack, sheet) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return {
    individuals: voices.filter(({ voice }) => voice.size === null).map(({ voice }) => voice),
    groups: groups.map(({ voice }) => voice),
  }
}

function voiceOf(pack: Questionnaire, sheet: AnswerSheet): Voice {
  const { areas } = evaluateAll(pack, answersOf(sheet), NO_FAMILIES)
  const themes = areas.flatMap((area) => area.themes)
  const { role = '', kind, size } = sheet.respondent ?? {}
  return {
    role,
    size: kind === 'group' ? (size ?? null) : null,
    themes: new Map(themes.map((theme) => [theme.theme.id, theme])),
    items: new Map(themes.flatMap(({ items }) => items.map((one) => [one.item.id, one]))),
  }
}

/** What a group said, as one text: pack order, not the order of writing. */
function contentOf(pack: Questionnaire, sheet: AnswerSheet): string {
  const items = pack.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  return JSON.stringify([sheet.respondent?.size, items.map(({ id }) => sheet.answers[id] ?? null)])
}

/** The figures of a voice that counts in a theme, where the half rule gives it a score. */
export type Scored = ExactFigures & {
  score: Rational
  low: Rational
  high: Rational
  coverage: Rational
}

export function scoredIn(voice: Voice, theme: string): Scored | null {
  const figures = voice.themes.get(theme)?.figures
  return figures?.status === 'reported' ? (figures as Scored) : null
}
