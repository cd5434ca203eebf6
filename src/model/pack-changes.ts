import type { AnswerInput, AnswerSheet } from './answer-sheet.ts'
import type { Item } from './questionnaire.ts'

/** What changed between two packs, and what became of a sheet that moved from one to the other. */

/**
 * What became of a question between two versions of a pack, or between a pack and one that extends it.
 * Several can be true of one question; `kept`, `new` and `retired` stand alone.
 */
export type Change =
  | 'kept'
  | 'reworded'
  | 're-anchored'
  | 're-weighted'
  | 're-barred'
  | 're-shown'
  | 'moved'
  | 'retired'
  | 'new'

export type ItemChange = {
  id: string
  changes: Change[]
  /** null where it is new */
  before: ItemInPack | null
  /** null where it is retired */
  after: ItemInPack | null
}

export type ItemInPack = { item: Item; theme: string; area: string }

export type PackDiff = {
  before: PackName
  after: PackName
  items: ItemChange[]
  /** areas, themes and stages whose weight or bar is another one now */
  weights: { kind: 'area' | 'theme' | 'stage'; id: string; before: number; after: number }[]
  actions: { added: string[]; gone: string[] }
  version: VersionAdvice | null
}

export type PackName = { id: string; version: string; title: string }

/** The smallest step that the version must take, and whether it took it. */
export type VersionAdvice = { needed: VersionStep; isEnough: boolean }
export type VersionStep = 'none' | 'patch' | 'minor' | 'major'

export type Migration = {
  /** the sheet for the new pack; what is asked again is open in it and keeps its notes and evidence */
  sheet: AnswerSheet
  before: PackName
  after: PackName
  carried: string[]
  again: AskedAgain[]
  dropped: DroppedAnswer[]
  /** questions that the old pack did not have */
  fresh: string[]
  /** roles that the new pack does not know; nobody is counted in them any more */
  roles: string[]
}

export type AskedAgain = { id: string; prompt: string; because: Change[]; answer: AnswerInput }
export type DroppedAnswer = {
  id: string
  prompt: string
  reason: string | null
  answer: AnswerInput
}
