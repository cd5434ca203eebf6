import type { Environment } from '../../environment.ts'
import type { Aggregate } from '../../model/aggregate.ts'
import { visible } from '../../visible.ts'
import { type Messages, messagesFor } from '../../words/messages.ts'
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
export async function printNotes(facts: Facts, { stderr, env }: Environment): Promise<void> {
  for (const line of notes(facts, await messagesFor(env))) await print(stderr, `${visible(line)}\n`)
}

function notes({ read, checked, document, usual }: Facts, { wave: words }: Messages): string[] {
  const { wave, privacy } = document
  const unusable = checked.invalid + read.problems.length
  return [
    words.closed(wave, checked.sheets.length, read.files),
    ...(unusable > 0 ? [words.leftOut(unusable)] : []),
    ...(read.repeated > 0 ? [words.repeated(read.repeated)] : []),
    ...read.passedOver.map((file) => words.passedOver(file)),
    ...(privacy.minGroupSize < usual.minGroupSize
      ? [words.smallGroups(privacy.minGroupSize, usual.minGroupSize)]
      : []),
  ]
}
