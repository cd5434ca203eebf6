import type { AreaChange, ComparedWave, Comparison, Remark } from '../../model/comparison.ts'
import type { Area } from '../../model/questionnaire.ts'
import type { Result } from '../../model/result.ts'
import { type CommonQuestions, commonQuestions, shareOf } from '../common-questions.ts'
import { areaFigures, overallFigures } from '../figures.ts'
import { allItems } from '../pack.ts'
import { toNumber } from '../rational.ts'
import { actionChanges } from './actions.ts'
import { pointsBetween, toDifference, toTrailFigure } from './difference.ts'
import { people } from './groups.ts'
import { ends, themeChange } from './themes.ts'
import { waveOfAggregate } from './wave-of-aggregate.ts'
import { waveOfAssessment } from './wave-of-assessment.ts'
import type { Wave, WaveFigures } from './wave.ts'

/**
 * Sets results of one organisation side by side, in the order given, on the questions that all of them
 * asked in the same words. Every one is scored anew on these, with the weights of the last pack, so
 * that a difference comes from answers alone.
 *
 * In:  two or more results that `checkComparable` has nothing against.
 * Out: a comparison; its changes lead from the first result to the last. Exact up to the last step.
 */
export function compareResults(
  results: readonly Result[],
  { toolVersion }: { toolVersion: string },
): Comparison {
  const waves = results.map(waveOf)
  const common = commonQuestions(waves.map(({ asked }) => asked))
  const [first, last] = ends(waves)
  const { questionnaire, organisation, pack } = last.result
  const thresholds = pack.stages.flatMap(({ areaScore }) => areaScore ?? [])
  const overall = waves.map((wave) => overallOf(wave, common))
  return {
    kind: 'comparison',
    schemaVersion: 1,
    tool: { name: 'readiness', version: toolVersion },
    of: last.result.kind,
    questionnaire,
    language: pack.language,
    organisation,
    waves: waves.map((wave) => comparedWave(wave, common)),
    remarks: remarksOn(waves),
    people: people(waves),
    overall: {
      figures: overall.map((figures) => toTrailFigure(figures, thresholds)),
      difference: toDifference(pointsBetween(...ends(overall))),
    },
    areas: common.pack.areas.map((area) => areaChange(area, waves, thresholds)),
    actions: actionChanges(first, last),
    notCompared: common.notCompared,
  }
}

/** One voice or many: from here on nothing asks which. */
export function waveOf(result: Result): Wave {
  return result.kind === 'assessment' ? waveOfAssessment(result) : waveOfAggregate(result)
}

function areaChange(area: Area, waves: readonly Wave[], thresholds: readonly number[]): AreaChange {
  const figures = waves.map((wave) => areaOf(area, wave))
  return {
    id: area.id,
    title: area.title,
    weight: area.weight,
    figures: figures.map((one) => toTrailFigure(one, thresholds)),
    difference: toDifference(pointsBetween(...ends(figures))),
    themes: area.themes.map((theme) => themeChange(theme, waves, thresholds)),
  }
}

const areaOf = (area: Area, wave: Wave): ReturnType<typeof areaFigures> =>
  areaFigures(
    area.themes.map((theme) => ({
      weight: theme.weight,
      figures: scoredOrNot(wave.scoreTheme(theme)),
    })),
  )

const overallOf = (wave: Wave, { pack }: CommonQuestions): ReturnType<typeof overallFigures> =>
  overallFigures(pack.areas.map((area) => ({ weight: area.weight, figures: areaOf(area, wave) })))

/** To an area it does not matter why a theme has no score. */
function scoredOrNot({ status, ...figures }: WaveFigures) {
  const isUnsaid = status === 'withheld' || status === 'not-comparable'
  return { ...figures, status: isUnsaid ? ('insufficient' as const) : status }
}

function comparedWave(wave: Wave, { ids }: CommonQuestions): ComparedWave {
  const { result, isComplete } = wave
  const { organisation, date, questionnaire } = result
  const { id, version, digest } = questionnaire
  return {
    organisation,
    date,
    ...(result.kind === 'aggregate' && { wave: result.wave }),
    questionnaire: { id, version, digest },
    complete: isComplete,
    commonShare: toNumber(shareOf(ids, wave.asked)),
    stage: stageOf(wave),
  }
}

/** As the result itself has it, on all of its own questions. */
function stageOf({ result: { stage, pack } }: Wave): ComparedWave['stage'] {
  const areas = new Map(pack.areas.map(({ id, title }) => [id, title]))
  const items = new Map(allItems(pack).map(({ item }) => [item.id, item.short ?? item.prompt]))
  const titleOf = ({ kind, id }: (typeof stage.limitedBy)[number]) =>
    (kind === 'area' ? areas : items).get(id) ?? id
  return {
    id: stage.id,
    index: stage.index,
    title: stage.title,
    next: pack.stages.find(({ id }) => id === stage.next)?.title ?? null,
    limitedBy: stage.limitedBy.map((limit) => ({ ...limit, title: titleOf(limit) })),
  }
}

/** What a reader must know before the figures. */
function remarksOn(waves: readonly Wave[]): Remark[] {
  const differs = (of: (wave: Wave) => string) => new Set(waves.map(of)).size > 1
  const isFalling = waves.some(
    ({ result }, index) => index > 0 && result.date <= (waves[index - 1]?.result.date ?? ''),
  )
  const isOther = differs(({ result }) => result.questionnaire.id)
  const found: [Remark, boolean][] = [
    ['organisations-differ', differs(({ result }) => result.organisation.trim())],
    ['dates-not-rising', isFalling],
    ['questionnaires-differ', isOther],
    ['versions-differ', !isOther && differs(({ result }) => result.questionnaire.digest)],
    ['parts-only', waves.some(({ isComplete }) => !isComplete)],
  ]
  return found.filter(([, holds]) => holds).map(([remark]) => remark)
}
