import type { RichText } from '../../words/rich-text.ts'
import type { Document, ItemOf, PlacedItem, PlacedTheme, Report, ThemeOf } from '../report.ts'
import type { ItemView } from '../view/item-view.ts'
import type { Row } from '../view/items-table.ts'
import type { OpenView } from '../view/open-view.ts'
import type { PeopleView } from '../view/people-view.ts'
import type { PerspectivesView } from '../view/perspectives/perspectives-view.ts'
import type { StripView } from '../view/strip-view.ts'
import type { ParticipationView } from '../view/many/participation-view.ts'

/**
 * What is told in one way where one voice answered and in another where many did. All else about a report
 * is the same for both. Always called with the report that it belongs to.
 */
export type Voices<D extends Document = Document> = {
  people(report: Report<D>): PeopleView
  /** on page one, before any total: where the groups lie furthest apart; empty for one voice */
  disagreement(report: Report<D>): RichText
  /** on page one: what nobody could answer, or how the voices count */
  aside(report: Report<D>): { title: string; text: RichText }
  /** what the open answers can do to the stage */
  openSentence(report: Report<D>): RichText
  /** how much is answered, in a few words */
  answered(themes: readonly ThemeOf<D>[], report: Report<D>): string
  /** the level of an item, or the mean of its levels, 0 to 4 */
  levelOf(item: ItemOf<D>): number | null
  /** the state of a critical item in words */
  criticalState(item: ItemOf<D>, report: Report<D>): string
  strip(theme: ThemeOf<D>, report: Report<D>): StripView
  /** questions without an answer, and those that do not apply */
  open(report: Report<D>): OpenView
  scoreSentence(placed: PlacedTheme<D>, report: Report<D>): string
  items(placed: PlacedTheme<D>, report: Report<D>): ItemsView
  /** how the answers moved between a first round apart and the one together; empty where there was one round */
  movement(report: Report<D>): string
  perspectives(report: Report<D>): PerspectivesView | null
  /** who took part, with response rates, for the method section */
  participation(report: Report<D>): ParticipationView | null
  /** at the terminal: who answered, and what is open or where they differ */
  summaryRows(report: Report<D>, sittings: number | undefined): SummaryRow[]
  openCount(report: Report<D>): number
  /** in the table of items: what was answered */
  answerCells(placed: PlacedItem<D>): Row
  /** in the table of items: what was said beside the answers */
  remarkCells(placed: PlacedItem<D>, report: Report<D>): Row
}

/** The items of a theme, the heading that says what they show, and a line for those not asked. */
export type ItemsView = { title: string; list: ItemView[]; hidden: string }
export type SummaryRow = { label: string; text: RichText | string }
