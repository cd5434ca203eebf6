type Share = { percent: string; least: string }
type Wave = { organisation: string; date: string; questionnaire: string; version: string }

/** An earlier result that this one cannot be held against, or set side by side with. */
export const earlierWords = {
  ofManySheets:
    '--no-regression: a result of many answer sheets does not hold the answers that this looks at; readiness compare sets two such results side by side',
  otherQuestionnaire: (theirs: string, ours: string) =>
    `--no-regression: the earlier result is of the questionnaire ${theirs}, this one is of ${ours}; name a result of ${ours}`,
  tooLittleTheSame: ({ percent, least }: Share) =>
    `--no-regression: only ${percent} % of the questions by weight stand in both results with the same words, and at least ${least} % are needed.` +
    ' Compare with a result of the same version and the same part of the questionnaire,' +
    ' or score the earlier answers again with this version',
  mixedKinds:
    'one holds what a room agreed, the other what many answered alone. Compare results of the same kind',
  tooLittleInCommon: (
    { organisation, date, questionnaire, version }: Wave,
    { percent, least }: Share,
  ) =>
    `of ${organisation}, ${date} (${questionnaire} ${version}), the questions that all results asked in the same words carry ${percent} % of the weight; ${least} % is needed`,
}
