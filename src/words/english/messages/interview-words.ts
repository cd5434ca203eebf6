/** What keeps an interview from beginning, or its reports from being written. */
export const interviewWords = {
  noTerminal: `The questions are asked at a terminal, and there is none here.
Give the answers as a file: readiness assess --answers answers.yaml
A blank one: readiness init`,
  otherQuestionnaire: (draft: string, { theirs, ours }: { theirs: string; ours: string }) =>
    `${draft} belongs to another questionnaire: it is for ${theirs}, and this is ${ours}. ` +
    `It was left as it is. Go on with the questionnaire that it is for, or begin another draft with --draft FILE.`,
  unfittingDraft: (draft: string, pack: string) =>
    `${draft} does not fit ${pack}; it was left as it is`,
  draftStays: (fault: string, draft: string) =>
    `${fault}\nYour answers are safe in ${draft}. Make room, then run this again: nothing is asked twice.`,
}
