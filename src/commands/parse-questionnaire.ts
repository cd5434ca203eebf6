import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { readPack } from './read-pack.ts'

/**
 * A pack from its YAML or JSON text, checked for shape, then by every rule. Where it extends another
 * pack, that one is loaded and the two are joined.
 *
 * @param file how messages name the text, and where a pack that it extends is looked for
 * @throws InputError with every problem at its file, line and column
 */
export async function parseQuestionnaire(
  text: string,
  file = 'questionnaire',
): Promise<LoadedQuestionnaire> {
  return (await readPack(parseSource(text, file))).loaded
}

/** The same from a file. @throws FileError where it cannot be read */
export async function loadQuestionnaireFile(file: string): Promise<LoadedQuestionnaire> {
  return parseQuestionnaire(await readTextFile(file, SHEET_LIMIT), file)
}
