import type { Aggregate } from '../../model/aggregate.ts'
import type { Item, Theme } from '../../model/questionnaire.ts'
import { documentWords } from '../../words/document-words.ts'
import { fromDecimal, toFixed } from '../rational.ts'
import { resolveQuestionnaire } from '../resolve-questionnaire.ts'
import type { GroupScore, Wave, WaveAnswer, WaveFigures, WaveGroup } from './wave.ts'

type ThemeFigures = Aggregate['areas'][number]['themes'][number]
type ItemFigures = ThemeFigures['items'][number]

/** What many answered one by one: published figures, from which nothing withheld can be worked out again. */
export function waveOfAggregate(document: Aggregate): Wave {
  const published = document.areas.flatMap(({ themes }) => themes)
  const themes = new Map(published.map((theme) => [theme.id, theme]))
  const items = new Map(published.flatMap((theme) => theme.items.map((one) => [one.id, one])))
  const asked = resolveQuestionnaire(document.pack)
  const askedItems = new Map(
    asked.areas.flatMap((area) =>
      area.themes.flatMap((theme) => theme.items.map((i) => [i.id, i])),
    ),
  )
  return {
    result: document,
    asked,
    isComplete: true,
    answers: new Map([...items].map(([id, item]) => [id, answerOf(item)])),
    groups: groupsOf(document),
    groupScores: new Map(published.map((theme) => [theme.id, groupScoresOf(theme, document)])),
    // Each published score is a mean of people's own scores, so leaving questions out is not possible.
    scoreTheme: (theme) => figuresOf(theme, themes.get(theme.id)),
    criticalState: (item) =>
      isSameRule(item, askedItems.get(item.id))
        ? (items.get(item.id)?.critical?.state ?? null)
        : null,
  }
}

/** A mean needs two decimals, or a move of a whole level could not be seen. */
function answerOf({ mean }: ItemFigures): WaveAnswer {
  if (mean === null) return { state: 'withheld', value: null, display: null }
  const value = exact(mean)
  return { state: 'answered', value, display: toFixed(value, 2) }
}

function figuresOf(theme: Theme, published: ThemeFigures | undefined): WaveFigures {
  if (!published || !isSameSum(theme, published)) return { ...NOTHING, status: 'not-comparable' }
  const { status, score, coverage } = published
  return {
    ...NOTHING,
    status,
    score: score === null ? null : exact(score),
    coverage: coverage === null ? null : exact(coverage),
  }
}

const NOTHING = { score: null, low: null, high: null, coverage: null }

/** The same questions with the same weights: only then would they give this very score again. */
function isSameSum(theme: Theme, published: ThemeFigures): boolean {
  const sumOf = (items: readonly { id: string; weight: number }[]) =>
    items
      .map(({ id, weight }) => `${id} ${weight}`)
      .sort()
      .join('\n')
  return sumOf(theme.items) === sumOf(published.items)
}

function isSameRule(item: Item, asked: Item | undefined): boolean {
  const ruleOf = (one: Item) =>
    [one.critical?.level, one.critical?.stage, one.confirmedBy].join(' ')
  return asked !== undefined && ruleOf(item) === ruleOf(asked)
}

const groupsOf = (document: Aggregate): WaveGroup[] =>
  document.blocks.map((block) => ({
    id: groupId(block),
    title: block.title,
    roles: roleTitles(block, document),
    count: block.n,
  }))

/** A theme can join roles that the wave as a whole does not; such a group is named by its roles. */
const groupScoresOf = ({ blocks }: ThemeFigures, document: Aggregate): GroupScore[] =>
  blocks.map((block) => ({
    group: groupId(block),
    title:
      document.blocks.find((other) => groupId(other) === groupId(block))?.title ??
      documentWords(document.pack.language).comparison.roles(roleTitles(block, document)),
    score: exact(block.score),
    display: block.display,
  }))

function roleTitles({ roles }: Block, { pack }: Aggregate): string[] {
  return roles.map((role) => pack.roles.find(({ id }) => id === role)?.title ?? role)
}

type Block = Pick<Aggregate['blocks'][number], 'id' | 'kind' | 'roles'>

/** A block of the same name that holds other roles is another group; so is one that answered together. */
const groupId = ({ id, kind, roles }: Block): string => [kind, id, ...roles.toSorted()].join(' ')

/** Results carry six decimals at most; a number typed with more is read as they would have written it. */
const exact = (value: number) => fromDecimal(Math.round(value * MILLION) / MILLION)
const MILLION = 1_000_000
