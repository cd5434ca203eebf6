import type { FormWords } from './form-words.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What a form asks, of whom, and for whom: made by a command, told by a page. */
export type FormDocument = {
  /** with texts of questions only: what a respondent is not asked or shown is left out of the file */
  pack: Questionnaire
  /** of the whole pack, `sha256-…` */
  digest: string
  /** the ids of the questions in scope, in pack order */
  asked: string[]
  /** where it is known; otherwise people choose theirs */
  role?: string
  /** the collection that the answers belong to */
  wave?: string
  organisation?: string
  /** may people write notes? Words can be recognised, so not unless somebody decides so */
  withNotes: boolean
}

/** All that the script in the page is given. */
export type FormPage = FormDocument & {
  words: FormWords
  /** what people should know about the texts before they begin */
  notice?: string
}
