/** The review of all questions. */
export const reviewWords = {
  title: 'Review',
  theme: 'Theme',
  columns: {
    asked: 'asked',
    level: 'level',
    open: 'open',
    notApplicable: 'n/a',
    noEvidence: 'no evidence',
  },
  filters: {
    all: 'all questions',
    skipped: 'skipped',
    dontKnow: "don't know",
    notApplicable: 'does not apply',
    noEvidence: 'no evidence',
    otherViews: 'other views',
  },
  tags: { otherView: 'other view', noEvidence: 'no evidence' },
  none: 'None.',
  allAnswered: 'Every question is answered. f finishes.',
  canHandIn: 'You can finish with questions open. f goes on to handing in.',
  canFinish: 'You can finish with questions open. f shows what that does to the result.',
  keys: {
    move: ['up/down move', 'Enter opens a theme or a question, then comes back here'],
    showOnly: "o show only: skipped, don't know, n/a, no evidence, other views",
    showOnlyAlone: "o show only: skipped, don't know, n/a",
    finish: 'f finish',
    back: 'b back',
    backTo: (number: number) => `b back to question ${number}`,
    inShort: ['Enter opens', 'o show only', 'f finish'],
  },
}
