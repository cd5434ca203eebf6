import type { FormDocument } from '../../model/form-document.ts'
import type { FormWords } from '../../model/form-words.ts'

/** What the template of a form is given: the little that stands there before the script runs. */
export function formView({ pack, organisation }: FormDocument, words: FormWords) {
  return {
    language: pack.language,
    direction: directionOf(pack.language),
    title: organisation === undefined ? pack.title : `${pack.title} · ${organisation}`,
    pack: pack.title,
    organisation: organisation ?? '',
    words,
  }
}

const FROM_RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** By the language alone: `fa-AF` is written as `fa` is. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = ''] = language.toLowerCase().split('-')
  return FROM_RIGHT_TO_LEFT.includes(base) ? 'rtl' : 'ltr'
}
