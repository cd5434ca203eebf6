/** A plan that repeats itself, or that a result does not continue. */
export const planWords = {
  actionTwice: (id: string, number: number) =>
    `${id} is in this plan already, as number ${number} of the list; put the two together`,
  otherQuestionnaire: (theirs: string, ours: string) =>
    `this plan is for ${theirs}, but the result is of ${ours}; make a plan of its own with --output`,
  otherOrganisation: (theirs: string, ours: string) =>
    `this plan is of ${theirs}, but the result is of ${ours}. Where the name has changed, change it here; else make a plan of its own with --output`,
  olderResult: (before: string, date: string) =>
    `this plan was brought up to date with a result of ${before}; the result of ${date} is older`,
}
