import type { ActionResult, Figures, ItemResult } from '../model/assessment.ts'
import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { Item, Stage, Theme } from '../model/questionnaire.ts'
import type { Result } from '../model/result.ts'
import type { Working } from '../model/working.ts'
import type { Audience, Part } from './audience.ts'
import type { Voices } from './voices/voices.ts'
import type { DocumentWords } from '../words/document-words.ts'

/** A result of one voice or of many. What differs in telling them is chosen once, in to-report.ts. */
export type Document = Result
export type AreaOf<D extends Document = Document> = D['areas'][number]
export type ThemeOf<D extends Document = Document> = AreaOf<D>['themes'][number]
export type ItemOf<D extends Document = Document> = ThemeOf<D>['items'][number]
/** Figures that may have been withheld. */
export type ShownFigures = Pick<ThemeOf, keyof Figures>

/** A document with the ways to look things up in it that all views share. */
export type Report<D extends Document = Document> = {
  document: D
  words: DocumentWords
  /** what one voice and many voices are told by, each in its own way */
  voices: Voices
  /** null where nothing was worked out beside the result */
  evidence: CurrentEvidence | null
  audience: Audience
  /** what this report shows beyond what every one does */
  parts: ReadonlySet<Part>
  /** null where nothing was worked out beside the result */
  working: Working | null
  items: PlacedItem<D>[]
  itemsById: ReadonlyMap<string, PlacedItem<D>>
  themes: PlacedTheme<D>[]
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
export type PlacedTheme<D extends Document = Document> = {
  result: ThemeOf<D>
  theme: Theme
  area: AreaOf<D>
}
export type PlacedItem<D extends Document = Document> = {
  result: ItemOf<D>
  item: Item
  theme: ThemeOf<D>
  area: AreaOf<D>
}

/** The item in a list: its short name where it has one. */
export const nameOf = ({ item }: PlacedItem): string => item.short ?? item.prompt

export const isOpen = ({ state }: ItemResult): boolean =>
  state === 'dont-know' || state === 'skipped'

export const stageTitle = ({ stages }: Report, id: string | null): string =>
  stages.find((stage) => stage.id === id)?.title ?? ''
