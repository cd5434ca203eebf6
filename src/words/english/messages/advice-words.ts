/** Advice on the content of a pack. It follows the id of its question or action, and its own name comes after. */
export const adviceWords = {
  line: (id: string, advice: string, code: string) => `${id}: ${advice} (${code})`,
  acceptedForNothing: (advice: string, id: string) =>
    `nothing advises ${advice} for ${id}; leave this out`,
  readingGrade: (year: number) =>
    `question and levels read like year ${year} of school; shorter words and sentences would reach more people`,
  doubleQuestion: (found: string) =>
    `this seems to ask two things ("${found}"); make two questions of it`,
  negative: (found: string) =>
    `"${found}" makes yes and no hard to tell apart; ask for what is there`,
  agreement: (found: string) =>
    `"${found}" asks for an opinion; ask for a fact that can be checked`,
  health: (found: string) =>
    `"${found}": the organisation is asked about, never the health of a person`,
  commonLevels: 'it uses the common levels; five of its own say what would be seen',
  levelTwice: (level: number) => `level ${level} says what a lower level says already`,
  levelElsewhere: (level: number) =>
    `the text of level ${level} begins like another level of the common scale`,
  noReason: 'it gives no reason; say in a sentence why it is asked',
  noEvidence: 'nothing is named that would show it, such as a dated document',
  noSource: 'no source is named; where it is your own judgement, make that a source',
  noAction: 'no action says how to move it up',
  noActionForCritical: 'it guards a stage, and no action says how to move it up',
  noSteps: 'it has no steps; name at least the first one',
  noOwner: 'nobody is named who usually takes it on',
  noArtefact: 'it does not say what exists when it is done',
  neverOffered: 'no question names it, so it is never offered',
}
