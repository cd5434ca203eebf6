/** What keeps the answers of many people from being reported, for the sake of each of them. */
export const releaseWords = {
  tooFew: (least: number) =>
    `too few people have answered: figures are shown from ${least} people on who gave enough answers, so that nobody can be found out. Wait for more, or ask people to agree one answer as a group`,
  fewerInvited: ({
    invited,
    title,
    answered,
  }: {
    invited: number
    title: string
    answered: number
  }) =>
    `--invited: ${invited} were invited of ${title}, but ${answered} answered; correct the number`,
  otherText: (wave: string, questionnaire: string) =>
    `the wave ${wave} was reported on another text of ${questionnaire}; take that one, or begin a new wave`,
  otherGroupSize: (wave: string, { before, now }: { before: number; now: number }) =>
    `the wave ${wave} was reported with groups of at least ${before}, not ${now}; side by side, the two reports could give people away. Report it as before, or begin a new wave`,
  otherAnswers: (wave: string) =>
    `the wave ${wave} has been reported, which closes it, and these sheets do not give the same figures: one was added, changed or taken out since. Side by side, the two reports would show what that person answered. Take the sheets as they were, or begin a new wave`,
  refused: (reason: string, ledger: string) => `${reason}. Nothing was written (${ledger})`,
}
