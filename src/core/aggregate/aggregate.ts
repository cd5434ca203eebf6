import { InputError } from '../../errors.ts'
import type { Aggregate } from '../../model/aggregate.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { LoadedQuestionnaire, Questionnaire, Stage } from '../../model/questionnaire.ts'
import { documentWordsOfMany } from '../../words/document-words.ts'
import { offeredActions } from '../actions/offered-actions.ts'
import { toFigures } from '../figures.ts'
import { perspectivesOf } from '../perspectives/perspectives.ts'
import { areaDocument } from './area-document.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Limits } from './items.ts'
import { type AreaOfMany, areaOfMany, stageOfMany, standingOfMany } from './standing-of-many.ts'
import { themeOfMany } from './themes.ts'
import { type Voices, scoredIn, voicesOf } from './voices.ts'

/** What an aggregate needs besides pack and sheets; passed in, because nothing here reads a clock. */
export type AggregateOptions = {
  /** the collection that is reported, e.g. 2026-spring */
  wave: string
  organisation: string
  /** year-month-day */
  date: string
  /** the tool's own version */
  toolVersion: string
  /** counts before the pack's own; at least 3 */
  minGroupSize?: number | undefined
  /** how many were asked, by role */
  invited?: Readonly<Record<string, number>> | undefined
}

/** The least number from which counts of answers are shown, whatever a pack says. */
const LEAST_DISTRIBUTION = 10

/**
 * Turns many sheets into one result, from which no answer of one person can be worked out (contract, section 6).
 *
 * In:  a pack, and sheets that have passed their checks: each of one person, or of a group.
 * Out: the result without its ledger entry, which is made from it. The order of the sheets changes nothing.
 *
 * @throws InputError where there are too few people for anything to be told
 */
export function aggregateVoices(
  { questionnaire: pack, digest }: LoadedQuestionnaire,
  sheets: readonly AnswerSheet[],
  options: AggregateOptions,
): Omit<Aggregate, 'release'> & { release: Pick<Aggregate['release'], 'withheld'> } {
  const limits = limitsOf(pack, options.minGroupSize)
  const voices = published(pack, sheets, limits.minGroupSize)
  const areas = pack.areas.map((area) =>
    areaOfMany(
      area,
      area.themes.map((theme) => themeOfMany(theme, { pack, voices, limits })),
    ),
  )
  const standing = standingOfMany(areas)
  const stage = stageOfMany(pack, standing)
  const base = blocksOf(pack, voices, limits.minGroupSize)
  const thresholds = pack.stages.flatMap(({ areaScore }) => areaScore ?? [])
  return {
    kind: 'aggregate',
    schemaVersion: 1,
    tool: { name: 'readiness', version: options.toolVersion },
    questionnaire: {
      id: pack.id,
      version: pack.version,
      title: pack.title,
      digest,
      stages: pack.stages.map(stageHead),
    },
    organisation: options.organisation,
    date: options.date,
    wave: options.wave,
    privacy: limits,
    respondents: { individuals: voices.individuals.length, groups: voices.groups.length },
    blocks: base.map((block) => blockDocument(block, options.invited)),
    scope: { complete: true },
    overall: toFigures(standing.overall, thresholds),
    stage,
    areas: areas.map((area) => areaDocument(area, base, thresholds)),
    perspectives: perspectivesOf(
      pack,
      areas.flatMap(({ themes }) => themes),
      limits,
    ),
    release: { withheld: withheldIn(areas, pack, limits) },
    actions: offeredActions(pack, standing, stage.limitedBy),
    pack,
  }
}

function limitsOf({ privacy }: Questionnaire, asked: number | undefined): Limits {
  const minGroupSize = asked ?? privacy.minGroupSize
  const minDistributionSize = Math.max(
    privacy.minDistributionSize,
    minGroupSize,
    LEAST_DISTRIBUTION,
  )
  return { minGroupSize, minDistributionSize }
}

/** The voices that may be told of: people with at least one theme that counts, if they are k or more. */
function published(pack: Questionnaire, sheets: readonly AnswerSheet[], k: number): Voices {
  const { individuals, groups } = voicesOf(pack, sheets)
  const counted = individuals.filter((voice) =>
    [...voice.themes.keys()].some((theme) => scoredIn(voice, theme) !== null),
  )
  if (counted.length >= k) return { individuals: counted, groups }
  if (groups.length > 0) return { individuals: [], groups }
  throw new InputError((words) => words.release.tooFew(k))
}

function stageHead({ id, title, areaScore }: Stage): Aggregate['questionnaire']['stages'][number] {
  return areaScore === undefined ? { id, title } : { id, title, areaScore }
}

function blockDocument(
  { id, title, kind, roles, n }: Block,
  invited: AggregateOptions['invited'] = {},
): Aggregate['blocks'][number] {
  const numbers = roles.map((role) => invited[role])
  const asked = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
  if (kind === 'group' || numbers.includes(undefined)) return { id, kind, roles, n, title }
  if (asked < n) {
    throw new InputError((words) =>
      words.release.fewerInvited({ invited: asked, title, answered: n }),
    )
  }
  return { id, kind, roles, n, title, invited: asked }
}

/** The reason is the same whether nobody answered or a few did. */
function withheldIn(
  areas: readonly AreaOfMany[],
  { language }: Questionnaire,
  { minGroupSize }: Limits,
): Aggregate['release']['withheld'] {
  const reason = documentWordsOfMany(language).release.withheld(minGroupSize)
  return areas.flatMap(({ themes }) =>
    themes
      .filter(({ status }) => status === 'withheld')
      .map(({ theme }) => ({ theme: theme.id, reason })),
  )
}
