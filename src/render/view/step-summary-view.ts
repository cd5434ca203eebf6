import type { GateOutcome } from '../../model/gate.ts'
import type { Report } from '../report.ts'
import { pageOneView } from './page-one-view.ts'

/** Page one without what needs room, and the gates. */
export function stepSummaryView(report: Report, gates: readonly GateOutcome[]) {
  const { headline, disagreement, areas, actions, foot } = pageOneView(report)
  const { ci } = report.words
  return {
    colon: report.words.common.colon,
    headline,
    disagreement,
    areas,
    actions,
    foot,
    gates: {
      heads: { gate: ci.gate, outcome: ci.outcome },
      rows: gates.map(({ name, missed }) => ({
        name,
        missed: missed === null ? '' : ci.missed,
        outcome: missed ?? ci.cleared,
      })),
    },
  }
}
