import type { Explanation, Explanations } from '../../model/working.ts'
import type { Report } from '../report.ts'

/** How a figure came about, folded away beside it: its label, what the label is about, and the tree. */
export type UnfoldView = { label: string; of: string; tree: Explanation }

type Kind = 'areas' | 'themes' | 'items' | 'actions'

/** Null where this report has none. */
export function unfoldView(
  kind: Kind,
  { id, title }: { id: string; title: string },
  report: Report,
): UnfoldView | null {
  const { working } = report.words
  const label = kind === 'actions' ? working.unfoldAction : working.unfold
  return unfold(explanationsIn(report)?.[kind].get(id), { label, of: title })
}

export const unfoldOverall = (report: Report): UnfoldView | null =>
  unfold(explanationsIn(report)?.overall, { label: report.words.working.unfold, of: '' })

/** The stage and each area, told apart by their labels because they stand side by side. */
export function unfoldsOfPageOne(report: Report): UnfoldView[] {
  const { working } = report.words
  const explanations = explanationsIn(report)
  const stage = report.document.scope.complete ? explanations?.stage : undefined
  return [
    unfold(stage, { label: working.unfoldStage, of: '' }),
    ...report.document.areas.map(({ id, title }) =>
      unfold(explanations?.areas.get(id), { label: working.unfoldFigure(title), of: '' }),
    ),
  ].filter((one) => one !== null)
}

const explanationsIn = ({ parts, working }: Report): Explanations | undefined =>
  parts.has('explanations') ? working?.explanations : undefined

const unfold = (
  tree: Explanation | undefined,
  words: Pick<UnfoldView, 'label' | 'of'>,
): UnfoldView | null => (tree ? { ...words, tree } : null)
