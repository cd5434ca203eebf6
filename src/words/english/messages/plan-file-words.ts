import { counted, listed, noun } from '../counts.ts'

/** The file of a plan, and what a run has done with it. */
export const planFileWords = {
  notAPlan: (file: string) =>
    `${file} is there, but is no plan of readiness; move it away, or name another place with --output`,
  noPath: 'no path can be looked for',
  needsOneSheet:
    '--to needs one set of answers; a result of many sheets has none, so take a sheet that a group agreed',
  written: (path: string, count: number) =>
    `Wrote ${path}: ${counted(count, ACTION)}. Fill in owners and dates; with the next result, run this again.`,
  updated: (path: string, added: number, marked: number) =>
    `Brought ${path} up to date: ${added} new, ${marked} no longer offered. What people wrote is as it was.`,
  unchanged: (path: string) => `${path} says all this already.`,
  droppedWithout: (titles: string[]) =>
    `${titles.length === 1 ? 'An action was' : 'Some actions were'} dropped without a note: ${listed(titles)}. A word on why helps whoever reads the plan next.`,
}

const ACTION = noun('action')
