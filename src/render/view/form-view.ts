import type { FormDocument } from '../../model/form-document.ts'
import { isFromRight } from '../../words/language.ts'
import type { FormWords } from '../../model/form-words.ts'

/** What the template of a form is given: the little that stands there before the script runs. */
export function formView({ pack, organisation }: FormDocument, words: FormWords) {
  return {
    language: pack.language,
    direction: isFromRight(pack.language) ? 'rtl' : 'ltr',
    title: organisation === undefined ? pack.title : `${pack.title} · ${organisation}`,
    pack: pack.title,
    organisation: organisation ?? '',
    words,
  }
}
