import { studentQuantile } from './student-t.ts'

const UPPER = 0.975

/**
 * The 95 % interval of the difference of two means, `b` less `a`, by Welch: the groups may differ in
 * size and in spread.
 *
 * @param leastDeviation what the standard deviation of a group counts as where it is smaller
 * @returns lower and upper end; null where a group has fewer than two values. Where nobody differs
 * within either group, both ends are the difference itself.
 */
export function welchInterval(
  a: readonly number[],
  b: readonly number[],
  { leastDeviation = 0 }: { leastDeviation?: number } = {},
): readonly [number, number] | null {
  if (a.length < 2 || b.length < 2) return null
  const difference = mean(b) - mean(a)
  const variance = (values: readonly number[]) =>
    Math.max(sampleVariance(values), leastDeviation ** 2)
  const [errorA, errorB] = [variance(a) / a.length, variance(b) / b.length]
  const error = errorA + errorB
  if (error === 0) return [difference, difference]
  const freedom = error ** 2 / (errorA ** 2 / (a.length - 1) + errorB ** 2 / (b.length - 1))
  const reach = studentQuantile(UPPER, freedom) * Math.sqrt(error)
  return [difference - reach, difference + reach]
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function sampleVariance(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
}
