/** « Vouliez-vous dire x? », ou rien si rien n’est proche. */
export const didYouMean = (near: string | undefined): string =>
  near === undefined ? '' : ` Vouliez-vous dire ${near}?`
