import { InputError } from '../../errors.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Explanations } from '../../model/working.ts'
import { nearest } from '../../nearest.ts'
import { documentWords } from '../../words/document-words.ts'
import { type Evaluation, evaluatedItems } from '../evaluate.ts'
import { reevaluate } from '../reevaluate.ts'
import { explainAction } from './explain-action.ts'
import { explainArea, explainOverall, explainTheme } from './explain-figures.ts'
import { explainItem } from './explain-item.ts'
import { explainStage } from './explain-stage.ts'
import type { Explanation, Telling } from './explanation.ts'

/**
 * How a figure of a result came about, in exact fractions and in the words of its questionnaire.
 *
 * @param id an item, theme, area or action; or `stage`, or `overall`
 * @throws InputError for an id that the result does not hold
 */
export function explain(document: Assessment, id: string): Explanation {
  const evaluation = reevaluate(document)
  const found = explainById(document, evaluation, id)
  if (found) return found
  const near = nearest(id, knownIds(document))
  throw new InputError((words) => words.names.nothingCalled(id, near))
}

/** The same for every figure at once. */
export function explainAll(document: Assessment, evaluation: Evaluation): Explanations {
  const telling = tellingOf(document)
  const { areas } = evaluation
  const themes = areas.flatMap((area) => area.themes)
  return {
    stage: explainStage(document, evaluation, telling),
    overall: explainOverall(evaluation, telling),
    areas: new Map(areas.map((area) => [area.area.id, explainArea(area, telling)])),
    themes: new Map(themes.map((theme) => [theme.theme.id, explainTheme(theme, telling)])),
    items: new Map(
      evaluatedItems(evaluation).map((item) => [item.item.id, explainItem(item, telling)]),
    ),
    actions: new Map(
      document.actions.map((action) => [action.id, explainAction(document, action, telling)]),
    ),
  }
}

function explainById(
  document: Assessment,
  evaluation: Evaluation,
  id: string,
): Explanation | undefined {
  const telling = tellingOf(document)
  if (id === 'stage') return explainStage(document, evaluation, telling)
  if (id === 'overall') return explainOverall(evaluation, telling)
  const area = evaluation.areas.find((one) => one.area.id === id)
  if (area) return explainArea(area, telling)
  const theme = evaluation.areas.flatMap(({ themes }) => themes).find((one) => one.theme.id === id)
  if (theme) return explainTheme(theme, telling)
  const item = evaluatedItems(evaluation).find((one) => one.item.id === id)
  if (item) return explainItem(item, telling)
  const action = document.actions.find((one) => one.id === id)
  return action && explainAction(document, action, telling)
}

const tellingOf = ({ pack: { language, stages } }: Assessment): Telling => ({
  words: documentWords(language).explain,
  stages,
})

function knownIds({ areas, actions }: Assessment): string[] {
  const inAreas = areas.flatMap((area) => [
    area.id,
    ...area.themes.flatMap((theme) => [theme.id, ...theme.items.map(({ id }) => id)]),
  ])
  return ['stage', 'overall', ...inAreas, ...actions.map(({ id }) => id)]
}
