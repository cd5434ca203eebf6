import type { Theme } from '../../model/questionnaire.ts'
import { answerTo } from '../machine/answer.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { askedThemes, standing } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { InterviewWords } from '../../words/interview-words.ts'
import type { World } from '../world.ts'

/** The list of the review: themes, and the questions of those that are unfolded or filtered. */

export type ReviewRow =
  { kind: 'theme'; theme: Theme; ids: string[] } | { kind: 'question'; id: string }

export type Filter = { kind: FilterKind; fits(state: State, id: string): boolean }

type FilterKind = keyof InterviewWords['review']['filters']

const ALL: Filter = { kind: 'all', fits: () => true }

/** `o` steps through these and back to the first, which shows all. */
const FILTERS: readonly Filter[] = [
  ALL,
  { kind: 'skipped', fits: (state, id) => standing(state, id) === 'skipped' },
  { kind: 'dontKnow', fits: (state, id) => standing(state, id) === 'dont-know' },
  { kind: 'notApplicable', fits: (state, id) => standing(state, id) === 'not-applicable' },
  { kind: 'noEvidence', fits: lacksEvidence },
  {
    kind: 'otherViews',
    fits: (state, id) => (answerTo(state.answers, id).dissent ?? []).length > 0,
  },
]

/** Without remarks there is nothing to filter by them. */
export const filtersFor = ({ isAlone }: World): readonly Filter[] =>
  isAlone ? FILTERS.slice(0, 4) : FILTERS

/** A level without anything that shows it. Level 0 has nothing to show. */
export function lacksEvidence(state: State, id: string): boolean {
  const { level, evidence = [] } = answerTo(state.answers, id)
  return level !== null && level > 0 && evidence.length === 0
}

export function filterOf({ filter }: ReviewLayer): Filter {
  return FILTERS[filter] ?? ALL
}

export function reviewRows(world: World, state: State, layer: ReviewLayer): ReviewRow[] {
  const { fits } = filterOf(layer)
  return askedThemes(world, state).flatMap(({ theme, ids }): ReviewRow[] => {
    const fitting = ids.filter((id) => fits(state, id))
    if (fitting.length === 0) return []
    const isOpen = layer.filter > 0 || layer.open.has(theme.id)
    return [
      { kind: 'theme', theme, ids },
      ...(isOpen ? fitting.map((id) => ({ kind: 'question', id }) as const) : []),
    ]
  })
}
