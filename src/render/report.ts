import type {
  ActionResult,
  AreaResult,
  Assessment,
  ItemResult,
  ThemeResult,
} from '../model/assessment.ts'
import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { Item, Stage, Theme } from '../model/questionnaire.ts'
import type { Working } from '../model/working.ts'
import { type Audience, type Part, partsFor } from './audience.ts'
import type { Presentation } from './presentation.ts'
import { english, type Words } from './words/english.ts'

/** An assessment with the ways to look things up in it that all views share. */
export type Report = {
  document: Assessment
  words: Words
  /** null where nothing was worked out beside the result */
  evidence: CurrentEvidence | null
  audience: Audience
  /** what this report shows beyond what every one does */
  parts: ReadonlySet<Part>
  /** null where nothing was worked out beside the result */
  working: Working | null
  items: PlacedItem[]
  itemsById: ReadonlyMap<string, PlacedItem>
  themes: PlacedTheme[]
  /** the order of priority, counted from 1: the number an action has everywhere */
  numbers: ReadonlyMap<string, number>
  actionsById: ReadonlyMap<string, ActionResult>
  stages: readonly Stage[]
  /** null where the stage cannot be said */
  stage: Stage | null
  /** null on the top stage and where the stage cannot be said */
  next: Stage | null
}

/** A result beside what the pack says about it. */
export type PlacedTheme = { result: ThemeResult; theme: Theme; area: AreaResult }
export type PlacedItem = { result: ItemResult; item: Item; theme: ThemeResult; area: AreaResult }

export function toReport(
  document: Assessment,
  { audience = 'full', working, evidence }: Presentation = {},
): Report {
  const themes = placedThemes(document)
  const items = themes.flatMap(placedItems)
  const { stages } = document.pack
  return {
    document,
    words: english,
    evidence: evidence ?? null,
    audience,
    parts: partsFor(audience),
    working: working ?? null,
    themes,
    items,
    itemsById: new Map(items.map((placed) => [placed.result.id, placed])),
    numbers: new Map(document.actions.map(({ id }, index) => [id, index + 1])),
    actionsById: new Map(document.actions.map((action) => [action.id, action])),
    stages,
    stage: stages.find(({ id }) => id === document.stage.id) ?? null,
    next: stages.find(({ id }) => id === document.stage.next) ?? null,
  }
}

function placedThemes({ areas, pack }: Assessment): PlacedTheme[] {
  const themes = new Map(
    pack.areas.flatMap((area) => area.themes.map((theme) => [theme.id, theme])),
  )
  return areas.flatMap((area) =>
    area.themes.flatMap((result) => {
      const theme = themes.get(result.id)
      return theme ? [{ result, theme, area }] : []
    }),
  )
}

function placedItems({ result: theme, theme: asked, area }: PlacedTheme): PlacedItem[] {
  const items = new Map(asked.items.map((item) => [item.id, item]))
  return theme.items.flatMap((result) => {
    const item = items.get(result.id)
    return item ? [{ result, item, theme, area }] : []
  })
}

/** The item in a list: its short name where it has one. */
export const nameOf = ({ item }: PlacedItem): string => item.short ?? item.prompt

export const isOpen = ({ state }: ItemResult): boolean =>
  state === 'dont-know' || state === 'skipped'

export const stageTitle = ({ stages }: Report, id: string | null): string =>
  stages.find((stage) => stage.id === id)?.title ?? ''
