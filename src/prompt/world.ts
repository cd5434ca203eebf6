import type { Votes } from '../model/first-round.ts'
import type { Scope } from '../model/assessment.ts'
import type { Area, Item, Questionnaire, Theme } from '../model/questionnaire.ts'
import type { InterviewWords } from '../words/interview-words.ts'
import type { Answers } from './machine/answer.ts'

/** What the interview needs to know of the rest of the program, passed in by the command. */
export type Ports = {
  /** ids of the items that are shown with these answers */
  shown(answers: Answers): ReadonlySet<string>
  /** ids of the items that belong to a scope */
  inScope(scope: Scope): ReadonlySet<string>
  /** titles of the stages if every open answer were at level 0, or at level 4; null where none can be said */
  stagesIfOpen(answers: Answers, participants: Readonly<Record<string, number>>): StageRange
}

export type StageRange = { lowest: string | null; highest: string | null }

/** Answers of an earlier time, shown and never carried over by themselves. */
export type LastTime = {
  /** undefined where nobody wrote one */
  date: string | undefined
  answers: Answers
  /** ids of the items whose wording has changed since */
  changed: ReadonlySet<string>
}

export type PlacedItem = { item: Item; theme: Theme; area: Area }

export type Given = {
  organisation?: string
  date?: string
  scope?: Scope
  /** the first round, by item id */
  votes?: ReadonlyMap<string, Votes>
}

/** All that stays the same through one run. */
export type World = {
  pack: Questionnaire
  items: ReadonlyMap<string, PlacedItem>
  ports: Ports
  last: LastTime | null
  /** last time's answers are only offered, in the ways in */
  isLastOffered: boolean
  onlyOpen: boolean
  /** one person answers for themself, for a first round: no draft, no notes, no report, only their sheet */
  isAlone: boolean
  /** what was said on the command line, for every new interview */
  given: Given
  /** how this program was started, and with what to come back: "npx readiness", "assess --draft x.json" */
  command: string
  again: string
  /** the same for a form that others fill in alone: "form -q other.yaml" */
  askApart: string
  /** the draft's name as people know it */
  draft: string
  /** in the language of the questionnaire */
  words: InterviewWords
  /** the moment of the start, for "19 days ago" */
  today: Date
}

export function placeItems(pack: Questionnaire): ReadonlyMap<string, PlacedItem> {
  const placed = pack.areas.flatMap((area) =>
    area.themes.flatMap((theme) => theme.items.map((item) => ({ item, theme, area }))),
  )
  return new Map(placed.map((one) => [one.item.id, one]))
}

export function placedItem(world: World, id: string): PlacedItem {
  const placed = world.items.get(id)
  if (!placed) throw new Error(`there is no question ${id}`)
  return placed
}
