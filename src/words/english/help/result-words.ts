/** The commands that read results, and the one that deletes. */
export const resultWords = {
  report: { about: 'render a saved result (assessment.json, aggregate.json) again' },
  compare: {
    about: 'what changed from one saved result to the next, on the questions they share',
    before: 'the earlier result',
    after: 'the later one, or several in their order',
    formats: 'write md, html, json (default: tell it here)',
    output: 'a folder, a file for one format, or -',
  },
  plan: {
    about: 'keep the action register (plan.yaml); find the cheapest path to a stage',
    formats: 'beside plan.yaml: md, html, csv, xlsx, ics, json',
    output: 'a folder, a file for one format, or - (default: this folder)',
    to: 'the steps that reach this stage for the least effort',
    budget: 'effort points there are: small 1, medium 3, large 8',
  },
  explain: {
    about: 'how a figure came about, step by step, in exact fractions',
    id: 'a question, theme, area or action; or stage, or overall',
  },
  verify: {
    about: 'recompute a saved result from its own answers; fails where a figure differs',
  },
  purge: {
    about: "delete an interview's draft, or a wave's entry in the ledger; never a report",
    draft: 'the draft, with all that it left (default: readiness-draft.json)',
    wave: 'take this wave out of the ledger',
    ledger: 'with --wave: the ledger (default: readiness-ledger.json)',
    yes: 'delete without asking',
  },
}
