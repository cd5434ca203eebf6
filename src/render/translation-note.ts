import type { Questionnaire } from '../model/questionnaire.ts'
import { documentWords } from '../words/document-words.ts'

/** What stands behind a pack in a list of packs: "fr, unreviewed"; nothing for an original in English. */
export function translationNote({ language, translation }: Questionnaire): string {
  const isOriginal = translation === undefined
  if (isOriginal && language === 'en') return ''
  if (isOriginal || translation.reviewed) return language
  return documentWords(language).show.unreviewed(language)
}
