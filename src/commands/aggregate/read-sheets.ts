import type { Readable } from 'node:stream'
import { decodePasteText, isPasteText } from '../../core/paste-text.ts'
import { InputError, type Problem } from '../../errors.ts'
import { mailText } from '../../io/mail-text.ts'
import { parseSource } from '../../io/parse-source.ts'
import { STANDARD_INPUT, WAVE_LIMIT, readTextFile, readTextStream } from '../../io/read-text.ts'
import { type SheetFile, sheetFiles } from '../../io/sheet-files.ts'
import { looksLikeLines, sheetLines } from '../../io/sheet-lines.ts'
import { tableSheets } from '../../io/table-sheets.ts'
import type { Source } from '../../io/source.ts'
import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { STANDARD_INPUT_NAME } from '../../words/own-names.ts'
import { kindOf } from '../result-kind.ts'

/** What the files hold, before it is held against a pack. A pasted text can be read only with its pack. */
export type ReadSheets = {
  sheets: (Source | Pasted)[]
  /** what is wrong with files and lines that hold no sheet that can be read */
  problems: Problem[]
  files: number
  /** how many files were named more than once, and count once */
  repeated: number
  /** results and the like that lay in a folder among the sheets */
  passedOver: string[]
}

export type Pasted = { file: string; pasted: string }

/** Every sheet in the files, folders and patterns. @throws FileError where one cannot be read */
export async function readSheets(names: readonly string[], stdin: Readable): Promise<ReadSheets> {
  const { files, repeated } = sheetFiles(names)
  const read: ReadSheets = {
    sheets: [],
    problems: [],
    files: files.length,
    repeated,
    passedOver: [],
  }
  for (const file of files) {
    const isStream = file.path === STANDARD_INPUT
    const text = isStream
      ? await readTextStream(stdin, WAVE_LIMIT)
      : await readTextFile(file.path, WAVE_LIMIT)
    take(text, isStream ? { ...file, path: STANDARD_INPUT_NAME } : file, read)
  }
  return read
}

function take(text: string, { path: file, isFound }: SheetFile, read: ReadSheets): void {
  try {
    const { sheets, problems } = sheetsIn(text, file)
    const isOther = (sheet: Source | Pasted) =>
      'value' in sheet && kindOf(sheet.value) !== undefined
    if (isFound && sheets.length > 0 && sheets.every(isOther)) read.passedOver.push(file)
    else read.sheets.push(...sheets)
    read.problems.push(...problems)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const whole: Problem = { code: 'not-usable', path: [], file, message: error.what }
    read.problems.push(...(error.problems.length > 0 ? error.problems : [whole]))
  }
}

type Found = { sheets: (Source | Pasted)[]; problems: Problem[] }

function sheetsIn(text: string, file: string): Found {
  const ending = /\.[a-z]+$/i.exec(file)?.[0]?.toLowerCase() ?? ''
  switch (ending) {
    case '.csv':
      return only(tableSheets(text, file))
    case '.ndjson':
    case '.jsonl':
      return lines(text, file)
    case '.eml':
      return only([{ file, pasted: mailText(text) }])
    case '.txt':
      return only([{ file, pasted: text }])
    default:
      if (isPasteText(text)) return only([{ file, pasted: text }])
      return looksLikeLines(text) ? lines(text, file) : only([parseSource(text, file)])
  }
}

const only = (sheets: (Source | Pasted)[]): Found => ({ sheets, problems: [] })

function lines(text: string, file: string): Found {
  const { sources, problems } = sheetLines(text, file)
  return { sheets: sources, problems }
}

/** The sheet in a pasted text, as if it had been read from a file. @throws InputError with its problems */
export function sourceOfPasted({ file, pasted }: Pasted, pack: LoadedQuestionnaire): Source {
  const place = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file }))
  const parsed = decodePasteText(pasted, pack)
  if (!parsed.ok)
    throw new InputError((words) => words.file.cannotBeUsed(file), place(parsed.problems))
  return { file, value: parsed.value, locate: place }
}
