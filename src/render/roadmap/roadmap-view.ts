import type { ActionResult } from '../../model/assessment.ts'
import { HORIZONS } from '../view/horizons.ts'
import type { Report } from '../report.ts'
import { actionView, numberOf } from '../view/action-view.ts'
import { toColumns } from './columns.ts'
import { drawnActions } from './drawn-actions.ts'
import { type Edge, edgesOf } from './edges.ts'
import { firstOnTheWay } from './first-on-the-way.ts'
import { type GutterView, gutterView } from './gutter.ts'
import { plainLead, roadmapLead } from './roadmap-lead.ts'

/** The open actions in three columns by horizon, with lines for what has to come first. */
export type RoadmapView = {
  lead: string
  /** the same where nothing is drawn */
  plainLead: string
  columns: ColumnView[]
  further: string
  /** whether no register below says the same in words */
  isAlone: boolean
  key: { first: string; arrow: string }
}
export type ColumnView = { title: string; gutter: GutterView; nodes: NodeView[]; none: string }
export type NodeView = {
  number: number
  title: string
  ownerEffort: string
  after: string
  links: string
  isFirst: boolean
}

export function roadmapView(report: Report): RoadmapView {
  const drawn = drawnActions(report)
  const columns = toColumns(drawn)
  const edges = edgesOf(drawn, columns)
  const first = firstOnTheWay(report)
  const rows = Math.max(...columns.actions.map(({ length }) => length))
  return {
    lead: roadmapLead(first, report),
    plainLead: plainLead(first, report),
    columns: HORIZONS.map((horizon, column) => ({
      title: report.words.action.horizon[horizon],
      gutter: gutterView(column, edges, rows),
      nodes: (columns.actions[column] ?? []).map((action) =>
        nodeView(action, { edges, first }, report),
      ),
      none: columns.actions[column]?.length ? '' : report.words.action.noneHere,
    })),
    isAlone: !report.parts.has('register'),
    further: furtherWords(report.document.actions.length - drawn.length, report),
    key: keyView(drawn, { edges, first }, report),
  }
}

type Drawing = { edges: readonly Edge[]; first: ReadonlySet<string> }

function nodeView(action: ActionResult, { edges, first }: Drawing, report: Report): NodeView {
  const { words } = report
  const { number, title, ownerEffort, needs, unlocks } = actionView(action, report)
  const said = edges
    .filter(({ to, way }) => to === action.id && way === 'words')
    .map(({ from }) => numberOf(from, report))
  return {
    number,
    title,
    ownerEffort,
    after: said.length > 0 ? words.action.after(said) : '',
    links: [
      ...(needs.length > 0 ? [words.action.needsList(needs)] : []),
      ...(unlocks.length > 0 ? [words.action.unlocksList(unlocks)] : []),
    ].join(' '),
    isFirst: first.has(action.id),
  }
}

function keyView(
  drawn: readonly ActionResult[],
  { edges, first }: Drawing,
  { next, words }: Report,
): RoadmapView['key'] {
  return {
    first: next && drawn.some(({ id }) => first.has(id)) ? words.action.keyFirst(next.title) : '',
    arrow: edges.some(({ way }) => way !== 'words') ? words.action.keyArrow : '',
  }
}

function furtherWords(count: number, { parts, words }: Report): string {
  if (count === 0) return ''
  return parts.has('register') ? words.action.furtherActions(count) : words.audience.further(count)
}
