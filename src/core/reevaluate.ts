import type { Assessment } from '../model/assessment.ts'
import { type Answers, answersOf } from './answer.ts'
import { type Evaluation, evaluate, familiesPresent } from './evaluate.ts'
import { narrow } from './pack.ts'
import { sheetOf } from './sheet-of.ts'
import { shownItems } from './visibility.ts'

/**
 * The exact figures behind a saved result, from its own answers and its own pack.
 *
 * @param adjust what the figures would be on other answers; what is shown stays as it was
 */
export function reevaluate(
  document: Assessment,
  adjust: (answers: Answers) => Answers = (answers) => answers,
): Evaluation {
  const sheet = sheetOf(document)
  const answers = answersOf(sheet)
  const { pack, scope } = document
  return evaluate(narrow(pack, scope), adjust(answers), {
    shown: shownItems(pack, answers),
    families: familiesPresent(pack, sheet),
  })
}
