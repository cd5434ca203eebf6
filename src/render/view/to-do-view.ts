import type { Report } from '../report.ts'

/** What a leader does at this stage, and what the next stage looks like. Null where the pack or the stage says nothing. */
export function toDoView({ stage, next, words, document }: Report) {
  if (!stage || stage.toDo.length === 0 || !document.scope.complete) return null
  return {
    title: words.theme.toDo(stage.title),
    summary: stage.summary,
    steps: stage.toDo,
    next:
      next && next.summary ? { title: words.theme.toReach(next.title), text: next.summary } : null,
  }
}
