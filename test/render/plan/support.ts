import { cheapestPath } from '../../../src/core/path/cheapest-path.ts'
import { planOf } from '../../../src/core/plan/plan-of.ts'
import type { Plan, PlanAction } from '../../../src/model/plan.ts'
import { sample } from '../support/sample.ts'

/** What people have written, action by action, in the order of the plan. */
const WRITTEN: Partial<PlanAction>[] = [
  {
    owner: 'Jo, of HR; with Sam',
    due: '2027-02-28',
    status: 'started',
    note: 'First line\nsecond line',
  },
  {
    status: 'done',
    due: '2026-12-01',
    evidence: [
      'Roster',
      {
        title: 'Agreement, signed',
        link: 'https://intranet.example/a',
        date: '2027-05-01',
        expires: '2028-05-01',
      },
      { title: 'Agreement, signed', expires: '2029-05-01' },
    ],
  },
  { status: 'dropped', due: '2027-01-01' },
  { owner: '  ', note: null },
]

/** A plan with something of everything that people can write, and the cheapest path. */
export function filledPlan(): Plan {
  const document = sample()
  const plan = planOf(document)
  const actions = plan.actions.map((action, index) => ({ ...action, ...WRITTEN[index] }))
  const [last] = actions.slice(-1)
  if (last)
    actions.splice(-1, 1, {
      ...last,
      facts: { ...last.facts, offered: false, reached: true, number: null },
    })
  return { ...plan, actions, path: cheapestPath(document, { to: 'embedding' }) }
}
