import type { Assessment } from '../../model/assessment.ts'
import type { Item } from '../../model/questionnaire.ts'
import { type PlacedItem, type Report, isOpen, nameOf, stageTitle } from '../report.ts'
import { capital } from '../../words/capital.ts'
import { type Mark, markOf } from './critical-view.ts'
import { type DissentView, dissentView } from './dissent-view.ts'
import { type EvidenceView, evidenceView } from './evidence-view.ts'
import type { MeanView } from './many/mean-view.ts'
import { type TrackView, trackView } from './track-view.ts'
import { type UnfoldView, unfoldView } from './unfold-view.ts'
import { type FirstRoundView, firstRoundView } from './votes-view.ts'

/** One item on its theme's page: where it is, what comes next, what shows it, what was said. */
export type ItemView = {
  number: number
  id: string
  prompt: string
  state: string
  critical: { mark: Mark; words: string; state: string } | null
  criticalNote: { label: string; text: string } | null
  track: TrackView | null
  /** in place of the track where many answered */
  mean: MeanView | null
  pairs: PairView[]
  evidence: { label: string; list: EvidenceView[]; none: string } | null
  note: { label: string; text: string } | null
  dissent: DissentView[]
  firstRound: FirstRoundView | null
  explanation: UnfoldView | null
}
export type PairView = { label: string; text: string; isNext: boolean }

type Placed = PlacedItem<Assessment>
type OneVoice = Report<Assessment>

/** From here on something exists that could be shown; below, or while it is open, an item says why it is asked. */
const WRITTEN = 2

export function itemView(placed: Placed, number: number, report: OneVoice): ItemView {
  const { result } = placed
  const { theme } = report.words
  return {
    number,
    id: result.id,
    prompt: result.prompt,
    state: stateLabel(placed, report),
    critical: criticalOf(placed, report),
    criticalNote: criticalNote(placed, report),
    track: trackView(result, report),
    mean: null,
    pairs: pairsOf(placed, report),
    evidence: evidenceOf(placed, report),
    note: result.note === undefined ? null : { label: theme.note, text: result.note },
    dissent: (result.dissent ?? []).map((dissent) => dissentView(dissent, report)),
    firstRound: firstRoundView(result, report),
    explanation: unfoldView('items', { id: result.id, title: nameOf(placed) }, report),
  }
}

function stateLabel({ result: { state } }: Placed, { words: { theme, common } }: OneVoice): string {
  if (state === 'dont-know') return theme.dontKnow
  if (state === 'skipped') return theme.skipped
  return state === 'not-applicable' ? capital(common.doesNotApply) : ''
}

export function criticalOf({ result }: PlacedItem, report: Report): ItemView['critical'] {
  const { critical } = result
  if (!critical) return null
  const { theme } = report.words
  return {
    mark: markOf(result),
    words: theme.criticalNeeds(stageTitle(report, critical.stage), critical.level),
    state: report.voices.criticalState(result, report),
  }
}

function criticalNote({ result, item }: Placed, report: OneVoice): ItemView['criticalNote'] {
  if (!result.critical?.unconfirmed) return null
  const { common, theme } = report.words
  return {
    label: capital(common.criticalState.unverified),
    text: theme.unconfirmed(confirmers(item, report)),
  }
}

const confirmers = ({ confirmedBy }: Item, { document }: OneVoice): string[] =>
  document.pack.roles.filter(({ family }) => family === confirmedBy).map(({ title }) => title)

function pairsOf(placed: Placed, report: OneVoice): PairView[] {
  const { result } = placed
  const { theme } = report.words
  if (result.state === 'not-applicable') return [pair(theme.reason, result.reason ?? '')]
  if (isOpen(result))
    return [
      pair(theme.now, openText(placed, report)),
      ...whyOf(placed, report),
      ...wouldShow(placed, report),
    ]
  const level = result.level ?? 0
  const next =
    level < 4
      ? { ...pair(theme.nextAt(level + 1), anchorOf(placed.item, level + 1)), isNext: true }
      : pair(theme.best, theme.bestText)
  return [
    pair(theme.nowAt(level), anchorOf(placed.item, level)),
    next,
    ...(level < WRITTEN ? whyOf(placed, report) : []),
  ]
}

export const pair = (label: string, text: string): PairView => ({ label, text, isNext: false })

function openText({ result, item }: Placed, { words: { theme } }: OneVoice): string {
  if (result.state === 'skipped') return theme.skippedText
  return item.whoKnows.length > 0
    ? `${theme.nobodyKnows} ${theme.ask(item.whoKnows)}`
    : theme.nobodyKnows
}

export const whyOf = ({ item }: PlacedItem, { words: { theme } }: Report): PairView[] =>
  item.why === '' ? [] : [pair(theme.whyAsked, item.why)]

const wouldShow = ({ item }: Placed, { words: { theme } }: OneVoice): PairView[] =>
  item.evidence.length === 0 ? [] : [pair(theme.wouldShow, item.evidence.join('; '))]

export const anchorOf = ({ levels }: Item, level: number): string => levels[level] ?? ''

/** Given evidence; that none is given is said only where a level claims something that could be shown. */
function evidenceOf({ result }: Placed, report: OneVoice): ItemView['evidence'] {
  const { theme } = report.words
  const list = (result.evidence ?? []).map((evidence) => evidenceView(evidence, report))
  if (list.length === 0 && (result.level ?? 0) < WRITTEN) return null
  return { label: theme.evidence, list, none: list.length === 0 ? theme.noEvidence : '' }
}
