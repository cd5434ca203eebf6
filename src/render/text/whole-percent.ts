/** A share of 0 to 1 in whole percent, rounded down: 79.9 % is not yet 80 %. */
export const wholePercent = (share: number): number => Math.floor(share * 100 + ROUNDING_NOISE)

/** 0.29 * 100 is a little less than 29 in floating point. */
const ROUNDING_NOISE = 1e-9
