import type {
  Change,
  PackDiff,
  PackName,
  VersionAdvice,
  VersionStep,
} from '../../model/pack-changes.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { areOneInTwoLanguages } from '../translate/same-questionnaire.ts'
import { itemChanges } from './item-changes.ts'

/**
 * What changed between two packs, question by question.
 *
 * A change that can change a score needs at least a minor step of the version, because sheets of another
 * patch version are taken as they are.
 */
export function diffPacks(before: Questionnaire, after: Questionnaire): PackDiff {
  const items = itemChanges(before, after)
  const weights = [...areaWeights(before, after), ...stageBars(before, after)]
  const canChangeScores =
    weights.length > 0 || items.some(({ changes }) => changes.some((one) => SCORED.has(one)))
  return {
    before: nameOf(before),
    after: nameOf(after),
    items,
    weights,
    actions: actionChanges(before, after),
    version: versionAdvice(before, after, canChangeScores),
  }
}

const SCORED: ReadonlySet<Change> = new Set<Change>([
  're-anchored',
  're-weighted',
  're-barred',
  're-shown',
  'moved',
  'retired',
  'new',
])

export const nameOf = ({ id, version, title }: Questionnaire): PackName => ({ id, version, title })

function areaWeights(before: Questionnaire, after: Questionnaire): PackDiff['weights'] {
  const weightsIn = ({ areas }: Questionnaire) => [
    ...areas.map(({ id, weight }) => ({ kind: 'area' as const, id, weight })),
    ...areas.flatMap(({ themes }) =>
      themes.map(({ id, weight }) => ({ kind: 'theme' as const, id, weight })),
    ),
  ]
  const old = weightsIn(before)
  return weightsIn(after).flatMap(({ kind, id, weight }) => {
    const was = old.find((one) => one.kind === kind && one.id === id)?.weight
    return was === undefined || was === weight ? [] : [{ kind, id, before: was, after: weight }]
  })
}

function stageBars(before: Questionnaire, after: Questionnaire): PackDiff['weights'] {
  return after.stages.flatMap(({ id, areaScore = 0 }) => {
    const was = before.stages.find((stage) => stage.id === id)
    const bar = was?.areaScore ?? 0
    return !was || bar === areaScore ? [] : [{ kind: 'stage', id, before: bar, after: areaScore }]
  })
}

function actionChanges(before: Questionnaire, after: Questionnaire): PackDiff['actions'] {
  const [old, now] = [before, after].map(({ actions }) => actions.map(({ id }) => id))
  return {
    added: (now ?? []).filter((id) => !old?.includes(id)),
    gone: (old ?? []).filter((id) => !now?.includes(id)),
  }
}

const STEPS: readonly VersionStep[] = ['none', 'patch', 'minor', 'major']

function versionAdvice(
  before: Questionnaire,
  after: Questionnaire,
  canChangeScores: boolean,
): VersionAdvice | null {
  if (before.id !== after.id || areOneInTwoLanguages(before, after)) return null
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  const needed: VersionStep = isSame ? 'none' : canChangeScores ? 'minor' : 'patch'
  return {
    needed,
    isEnough: STEPS.indexOf(stepBetween(before, after)) >= STEPS.indexOf(needed),
  }
}

/** A step back counts as none. */
function stepBetween(
  { version: before }: Questionnaire,
  { version: after }: Questionnaire,
): VersionStep {
  const [old, now] = [before, after].map((version) => version.split(/[.-]/).slice(0, 3).map(Number))
  const at = [0, 1, 2].find((part) => old?.[part] !== now?.[part])
  if (at === undefined || (now?.[at] ?? 0) < (old?.[at] ?? 0)) return 'none'
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none'
}
