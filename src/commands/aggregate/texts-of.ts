import type { LoadedQuestionnaire } from '../../model/questionnaire.ts'
import { digestsOf } from '../load-questionnaire.ts'
import type { ReadSheets } from './read-sheets.ts'

/** The digests that these sheets may name. Translations are loaded only where a sheet may come from one. */
export async function textsOf(
  { sheets }: Pick<ReadSheets, 'sheets'>,
  pack: LoadedQuestionnaire,
): Promise<ReadonlySet<string>> {
  const own: unknown[] = [undefined, pack.digest]
  // What a pasted text names is known only when it is held against its pack.
  const mayBeOther = sheets.some(
    (sheet) => 'pasted' in sheet || !own.includes(Object(sheet.value).digest),
  )
  return mayBeOther ? digestsOf(pack) : new Set([pack.digest])
}
