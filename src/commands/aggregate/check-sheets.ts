import { InputError, type Message, type Problem, inEnglish } from '../../errors.ts'
import type { Source } from '../../io/source.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { sheetFrom } from '../parse-answers.ts'
import { type Pasted, sourceOfPasted } from './read-sheets.ts'

export type CheckedSheets = { sheets: AnswerSheet[]; invalid: number; problems: Problem[] }

export type Wave = {
  pack: LoadedQuestionnaire
  /** the digests of its texts in every language that is known */
  texts: ReadonlySet<string>
  wave: string | undefined
}

/**
 * Holds each sheet against the pack, and against what a sheet in a wave must be.
 *
 * @returns the good ones, and every problem of the others
 */
export function checkSheets(read: readonly (Source | Pasted)[], wave: Wave): CheckedSheets {
  return checkEach(read, wave.pack, (sheet) => waveProblems(sheet, wave))
}

/** Holds each sheet against the pack and against more rules. */
export function checkEach(
  read: readonly (Source | Pasted)[],
  pack: LoadedQuestionnaire,
  rules: (sheet: AnswerSheet) => Problem[],
): CheckedSheets {
  const checked: CheckedSheets = { sheets: [], invalid: 0, problems: [] }
  for (const one of read) {
    try {
      const source = 'pasted' in one ? sourceOfPasted(one, pack) : named(one, pack)
      checked.sheets.push(sheetFrom(source, pack, rules))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      checked.invalid += 1
      checked.problems.push(...error.problems)
    }
  }
  return { ...checked, problems: withoutRepeats(checked.problems) }
}

/** A table need not name its questionnaire in every row. */
function named(source: Source, { questionnaire: { id } }: LoadedQuestionnaire): Source {
  const isTable = source.file.toLowerCase().endsWith('.csv')
  return isTable ? { ...source, value: { questionnaire: id, ...Object(source.value) } } : source
}

function waveProblems(sheet: AnswerSheet, { pack, texts, wave }: Wave): Problem[] {
  const { respondent, participants, wave: own } = sheet
  const problems: Problem[] = []
  if (Object.keys(participants).length > 0) {
    problems.push({
      code: 'agreed-in-a-room',
      path: ['participants'],
      message: ({ wave: words }) => words.agreedInRoom,
      at: 'key',
    })
  } else if (!respondent) {
    problems.push({
      code: 'no-respondent',
      path: ['respondent'],
      message: ({ wave: words }) => words.noRespondent,
    })
  }
  if (own !== undefined && wave !== undefined && own !== wave) {
    const message: Message = ({ wave: words }) => words.otherWave(own, wave)
    problems.push({ code: 'other-wave', path: ['wave'], message })
  }
  return [...problems, ...textProblems(sheet, { pack, texts })]
}

/** Where a form knew which text it asked: was it this one, or the same in another language? */
export function textProblems(
  { digest }: AnswerSheet,
  { pack, texts }: Pick<Wave, 'pack' | 'texts'>,
): Problem[] {
  if (digest === undefined || texts.has(digest)) return []
  const message: Message = ({ wave }) => wave.otherText(pack.questionnaire.id)
  return [{ code: 'other-questionnaire-text', path: ['digest'], message }]
}

/** An unknown column of a table is one fault, not one for each row. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, inEnglish(message)])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
