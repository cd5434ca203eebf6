import type { Aggregate } from '../../model/aggregate.ts'
import type { ActionResult, Assessment } from '../../model/assessment.ts'
import type { Plan, PlanAction } from '../../model/plan.ts'
import type { Result } from '../../model/result.ts'
import { sealOf } from './seal.ts'

/** The register of a result, before anybody has written in it: every action on offer, in order of priority. */
export function planOf(document: Result): Plan {
  const { id, version, title, digest } = document.questionnaire
  const { stage } = document
  return {
    kind: 'plan',
    schemaVersion: 1,
    result: {
      organisation: document.organisation,
      date: document.date,
      questionnaire: { id, version, title, digest },
      stage: stage.id === null ? null : { id: stage.id, title: stage.title ?? stage.id },
      language: document.pack.language,
    },
    actions: document.actions.map(planAction),
  }
}

function planAction(action: ActionResult, index: number): PlanAction {
  const { id, title, tier, reason, horizon, effort, owner, artefact, steps, items } = action
  const facts = {
    offered: true,
    reached: false,
    number: index + 1,
    tier,
    reason,
    horizon,
    effort,
    owner,
    artefact,
    steps,
    items,
    needs: action.requires,
    unlocks: action.unlocks,
  }
  return {
    id,
    title,
    owner: null,
    due: null,
    status: 'open',
    note: null,
    evidence: [],
    facts,
    seal: sealOf(facts),
  }
}

const BEST_LEVEL = 4

/** The actions of the pack whose questions have all reached their best level; those that do not apply aside. */
export function reachedActions(document: Result): ReadonlySet<string> {
  const levels = new Map(document.kind === 'assessment' ? levelsIn(document) : meansIn(document))
  const asked = document.pack.areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items))
  const reached = document.pack.actions.filter(({ id }) => {
    const own = asked.filter(({ actions }) => actions.includes(id))
    const known = own.flatMap((item) => levels.get(item.id) ?? [])
    return known.length > 0 && known.every((level) => level === BEST_LEVEL)
  })
  return new Set(reached.map(({ id }) => id))
}

/** Open answers count as below: nobody can say that they are at their best. */
function levelsIn({ areas }: Assessment): [string, number][] {
  return areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) =>
      items.flatMap(({ id, state, level }): [string, number][] =>
        state === 'hidden' || state === 'not-applicable' ? [] : [[id, level ?? -1]],
      ),
    ),
  )
}

function meansIn({ areas }: Aggregate): [string, number][] {
  return areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.map(({ id, mean }): [string, number] => [id, mean ?? -1])),
  )
}
