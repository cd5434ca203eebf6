import { withOpenAt } from '../core/answer.ts'
import { evaluateAll, familiesPresent } from '../core/evaluate.ts'
import { allItems, isInScope } from '../core/pack.ts'
import { stageOf } from '../core/stage.ts'
import { shownItems } from '../core/visibility.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Answers } from '../prompt/machine/answer.ts'
import type { Ports } from '../prompt/world.ts'

/** What the interview needs of scoring, and nothing more: it shows no score while people answer. */
export function portsFor(pack: Questionnaire): Ports {
  const placed = allItems(pack)
  const stageIf = (answers: Answers, level: number, families: ReadonlySet<string>) => {
    const filled = withOpenAt(
      answers,
      placed.map(({ item }) => item.id),
      level,
    )
    return stageOf(pack.stages, evaluateAll(pack, filled, families)).title
  }
  return {
    shown: (answers) => shownItems(pack, answers),
    inScope: (scope) =>
      new Set(placed.filter((one) => isInScope(scope, one)).map(({ item }) => item.id)),
    stagesIfOpen(answers, participants) {
      const families = familiesPresent(pack, {
        questionnaire: pack.id,
        participants: { ...participants },
        answers: {},
      })
      return { lowest: stageIf(answers, 0, families), highest: stageIf(answers, 4, families) }
    },
  }
}
