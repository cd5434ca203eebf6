import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { resolveQuestionnaire } from '../core/resolve-questionnaire.ts'
import { digestOf } from '../io/digest.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import type { Source } from '../io/source.ts'
import { type LoadedQuestionnaire, questionnaireSchema } from '../model/questionnaire.ts'
import { refuseAt, shaped } from './shaped.ts'

/**
 * A pack from its YAML or JSON text, checked for shape, then by every rule.
 *
 * @param file how messages name the text
 * @throws InputError with every problem at its file, line and column
 */
export function parseQuestionnaire(text: string, file = 'questionnaire'): LoadedQuestionnaire {
  return questionnaireFrom(parseSource(text, file))
}

export function questionnaireFrom(source: Source): LoadedQuestionnaire {
  const pack = shaped(source, questionnaireSchema)
  refuseAt(source, checkQuestionnaire(pack))
  const questionnaire = resolveQuestionnaire(pack)
  return { questionnaire, digest: digestOf(questionnaire) }
}

/** The same from a file. @throws FileError where it cannot be read */
export async function loadQuestionnaireFile(file: string): Promise<LoadedQuestionnaire> {
  return parseQuestionnaire(await readTextFile(file, SHEET_LIMIT), file)
}
