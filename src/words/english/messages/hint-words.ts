/** " Did you mean x?", or nothing where nothing is near. */
export const didYouMean = (near: string | undefined): string =>
  near === undefined ? '' : ` Did you mean ${near}?`
