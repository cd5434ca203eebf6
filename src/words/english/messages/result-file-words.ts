/** Saved results: reading, checking and comparing them. */
export const resultFileWords = {
  otherKind: (file: string, kind: string) =>
    `${file} is a ${kind}, not a result of readiness assess or aggregate`,
  notAResult: (file: string) =>
    `${file} is not a saved result; readiness assess writes one, as assessment.json`,
  ofMany: (file: string) =>
    `${file} is the result of many answer sheets, whose answers are not in it; this works on the result of readiness assess`,
  noEvidence: '--as-of: a result of many answer sheets has no evidence in it that could age',
  notComparable: 'these results cannot be compared',
  notWhatAnswersGive: (file: string) => `${file} is not what its answers give`,
  /** Both as they would stand in the file; null where nothing stands there. */
  figureDiffers: (expected: string | null, found: string | null) =>
    `the answers give ${expected ?? 'nothing'}, but this says ${found ?? 'nothing'}`,
  verified: (file: string) => `${file}: every figure follows from its answers`,
}
