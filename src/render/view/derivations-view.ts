import type { Report } from '../report.ts'

/** How every figure came about, one after the other, for paper, where nothing can be unfolded. */
export function derivationsView(report: Report) {
  const { working, words, parts, document } = report
  if (!working || !parts.has('explanations-on-paper')) return null
  const { stage, overall, areas, themes, actions } = working.explanations
  const { derivations } = words.working
  const groups = [
    { title: derivations.stage, trees: document.scope.complete ? [stage] : [] },
    { title: derivations.areas, trees: [...areas.values(), overall] },
    { title: derivations.themes, trees: [...themes.values()] },
    { title: derivations.actions, trees: [...actions.values()] },
  ]
  return {
    eyebrow: derivations.eyebrow,
    title: words.working.allFigures,
    lead: derivations.lead,
    groups: groups.filter(({ trees }) => trees.length > 0),
  }
}
