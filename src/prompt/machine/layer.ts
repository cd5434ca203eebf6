import type { PendingText } from '../../model/draft.ts'
import type { Mark } from './answer.ts'
import type { Text } from './text.ts'

/** One screen or panel. Those above hide those below and take every key. */
export type Layer =
  | ResumeLayer
  | { kind: 'name'; text: Text; notice: string }
  | RoomLayer
  | { kind: 'way'; row: number }
  | { kind: 'part'; row: number }
  | AskLayer
  | HelpLayer
  | NoteLayer
  | EvidenceLayer
  | OtherViewLayer
  | TakeOutLayer
  | { kind: 'keep-text'; row: number }
  | { kind: 'jump'; row: number }
  | ThemeEndLayer
  | ReviewLayer
  | { kind: 'finish' }
  | { kind: 'menu'; row: number }
  | { kind: 'leave' }

export type LayerKind = Layer['kind']
export type LayerOf<K extends LayerKind> = Extract<Layer, { kind: K }>

export type ResumeLayer = {
  kind: 'resume'
  row: number
  savedAt: string
  pending: PendingText | null
}

/** `isTyping`: the next digit is added to the number instead of taking its place. */
export type RoomLayer = {
  kind: 'room'
  row: number
  isTyping: boolean
  /** what comes after it */
  next: 'start' | 'take-up' | 'review'
  pending: PendingText | null
}

export type AskLayer = {
  kind: 'ask'
  id: string
  mark: Mark | null
  notice: string
  scroll: number
}

/** `at`: the door it was entered by, until somebody scrolls. */
export type HelpLayer = { kind: 'help'; id: string; scroll: number; at: 'why' | 'evidence' | null }

/** A note, or the reason why a question does not apply. */
export type NoteLayer = ({ kind: 'note' } & Writing) | ({ kind: 'reason' } & Writing)

type Writing = { id: string; text: Text; original: string; notice: string }

/** `entry`: which of the kept ones is written anew; one past the last is a new one. */
export type EvidenceLayer = {
  kind: 'evidence'
  id: string
  entry: number
  field: number
  texts: readonly Text[]
  notice: string
}

/** `entry` as for evidence; `role`: null is "someone in the room"; `level` may stay empty. */
export type OtherViewLayer = {
  kind: 'other-view'
  id: string
  entry: number
  field: number
  role: string | null
  level: number | null
  text: Text
  isReadBack: boolean
  notice: string
}

/** A kept view is about to go: asked once. */
export type TakeOutLayer = { kind: 'take-out'; view: OtherViewLayer }

export type ThemeEndLayer = { kind: 'theme-end'; theme: string; row: number }

/** `origin`: the question that the review was opened from. */
export type ReviewLayer = {
  kind: 'review'
  row: number
  /** ids of the themes that are unfolded */
  open: ReadonlySet<string>
  filter: number
  origin: string | null
}
