import { didYouMean } from './hint-words.ts'

/** What is written, and where. */
export const outputWords = {
  /** what is wrong with the value of an option */
  inOption: (option: string, problem: string) => `${option}: ${problem}`,
  unknownFormat: (name: string, known: readonly string[], near: string | undefined) =>
    `there is no format ${name}.${didYouMean(near)} The formats are ${known.join(', ')}`,
  unknownAudience: (name: string, known: readonly string[], near: string | undefined) =>
    `there is no audience ${name}.${didYouMean(near)} There are ${known.join(', ')}`,
  emptyPlace: '--output: the place is empty; name a folder or a file',
  oneFormat: '--output - writes one format; name it, e.g. --format json --output -',
  wrote: (path: string) => `Wrote ${path}`,
  stepSummaryLeftOut: (reason: string) => `The step summary was left out: ${reason}`,
}
