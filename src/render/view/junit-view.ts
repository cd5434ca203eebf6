import type { GateOutcome } from '../../model/gate.ts'
import { type PlacedItem, type Report, nameOf, stageTitle } from '../report.ts'
import { criticalItems } from './critical-view.ts'

/** One test: empty `failure` and `skipped` where it is passed. */
type CaseView = {
  place: string
  name: string
  type: 'gate' | 'critical'
  failure: string
  skipped: string
  details: string
}

/**
 * A result as the tests that somebody in CI looks for: every gate, and every critical item in its
 * area. A missed gate is a failure; an open critical item is one only where a gate asks for it, and
 * counts as left out elsewhere, because a rendering alone fails nothing.
 */
export function junitView(report: Report, gates: readonly GateOutcome[]) {
  const { document, words } = report
  const asked = new Set(gates.flatMap(({ items }) => items))
  const items = criticalItems(report)
  const areas = document.areas.map((area) => ({
    name: area.title,
    cases: items
      .filter((placed) => placed.area === area)
      .map((placed) => criticalCase(placed, report, asked)),
  }))
  const suites = [{ name: words.ci.gates, cases: gates.map(gateCase) }, ...areas]
  return {
    timestamp: `${document.date}T00:00:00`,
    properties: [
      { name: 'organisation', value: document.organisation },
      { name: 'stage', value: document.stage.title ?? words.common.cannotSay },
    ],
    suites: suites.filter(({ cases }) => cases.length > 0).map(counted),
  }
}

function gateCase({ name, missed }: GateOutcome): CaseView {
  const message = missed ?? ''
  return {
    place: 'readiness.gates',
    name,
    type: 'gate',
    failure: message,
    skipped: '',
    details: message,
  }
}

function criticalCase(placed: PlacedItem, report: Report, asked: ReadonlySet<string>): CaseView {
  const { result, area, theme } = placed
  const { ci } = report.words
  const isAsked = asked.has(result.id)
  const said = result.critical?.state === 'met' ? '' : stateOf(placed, report)
  const isWaived = result.critical?.state === 'waived'
  return {
    place: `readiness.${area.id}.${theme.id}`,
    name: ci.criticalCase(
      nameOf(placed),
      result.critical?.level ?? 0,
      stageTitle(report, result.critical?.stage ?? null),
    ),
    type: 'critical',
    failure: isAsked ? said : '',
    skipped: isAsked || said === '' ? '' : isWaived ? said : ci.noGate(said),
    details: `${result.id}${report.words.common.colon} ${result.prompt}`,
  }
}

/** "not met, at level 1" */
function stateOf({ result }: PlacedItem, report: Report): string {
  const { voices, words } = report
  const state = voices.criticalState(result, report)
  const level = voices.levelOf(result)
  return result.critical?.state === 'unmet' && level !== null
    ? words.ci.levelOf(state, level)
    : state
}

const counted = <T extends { cases: CaseView[] }>(suite: T) => ({
  ...suite,
  tests: suite.cases.length,
  failures: suite.cases.filter(({ failure }) => failure !== '').length,
  skipped: suite.cases.filter(({ skipped }) => skipped !== '').length,
})
