import type { Environment } from '../../environment.ts'
import type { Aggregate } from '../../model/aggregate.ts'
import { visible } from '../../visible.ts'
import { print } from '../print.ts'
import type { CheckedSheets } from './check-sheets.ts'
import type { ReadSheets } from './read-sheets.ts'

type Facts = {
  read: ReadSheets
  checked: CheckedSheets
  document: Aggregate
  /** the questionnaire's own sizes */
  usual: { minGroupSize: number }
}

/** What went in and what was left out, on standard error; nothing about single roles or answers. */
export async function printNotes(facts: Facts, { stderr }: Environment): Promise<void> {
  for (const line of notes(facts)) await print(stderr, `${visible(line)}\n`)
}

function notes({ read, checked, document, usual }: Facts): string[] {
  const { wave, privacy } = document
  const unusable = checked.invalid + read.problems.length
  return [
    `${counted(checked.sheets.length, 'sheet')} from ${counted(read.files, 'file')}. The wave ${wave} is closed now: with other sheets it will not be reported again.`,
    ...(unusable > 0
      ? [
          `Left out: ${counted(unusable, 'sheet')} with problems; without --skip-invalid they are named.`,
        ]
      : []),
    ...(read.repeated > 0
      ? [`${counted(read.repeated, 'file')} named more than once, and counted once.`]
      : []),
    ...read.passedOver.map((file) => `Passed over: ${file} is no answer sheet.`),
    ...(privacy.minGroupSize < usual.minGroupSize
      ? [
          `Warning: groups of ${privacy.minGroupSize} are shown, where the questionnaire asks for ${usual.minGroupSize}. The fewer there are, the easier it is to guess who said what. Show this to nobody who was promised otherwise.`,
        ]
      : []),
  ]
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
