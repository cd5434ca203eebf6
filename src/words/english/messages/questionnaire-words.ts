/** A questionnaire whose shape is right and whose parts do not fit together. */
export const questionnaireWords = {
  repeated: (id: string) => `${id} stands in this list twice`,
  emptyCondition: 'showWhen needs atLeast, atMost or answered: true',
  impossibleCondition: 'atLeast is above atMost, so the item is never shown',
  guardedFirstStage: (stage: string) =>
    `the first stage, ${stage}, is open to all, so it cannot be guarded; name a later one`,
  confirmedNotCritical:
    'confirmedBy has an effect on critical items only; add critical, or take it out',
  levelOrder: (value: number) => `the five levels stand in order: expected ${value}`,
  firstStageScore: (stage: string) =>
    `the first stage, ${stage}, is open to all and has no areaScore`,
  stageWithoutScore: (stage: string) => `the stage ${stage} needs an areaScore`,
  stageOrder: (before: number, score: number) =>
    `stages rise: expected an areaScore above ${before}, but it is ${score}`,
  /** @param key `requires` or `showWhen` */
  circle: (key: string, ids: readonly string[]) =>
    `${key} goes in a circle: ${ids.join(' → ')}; take one of them out`,
}
