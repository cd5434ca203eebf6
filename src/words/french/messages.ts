import type { Messages } from '../messages.ts'
import { adviceWords } from './messages/advice-words.ts'
import { choiceWords } from './messages/choice-words.ts'
import { earlierWords } from './messages/earlier-words.ts'
import { expectedWords } from './messages/expected-words.ts'
import { extensionWords } from './messages/extension-words.ts'
import { nameWords } from './messages/name-words.ts'
import { packWords } from './messages/pack-words.ts'
import { pasteTextWords } from './messages/paste-text-words.ts'
import { planWords } from './messages/plan-words.ts'
import { questionnaireWords } from './messages/questionnaire-words.ts'
import { releaseWords } from './messages/release-words.ts'
import { reportWords } from './messages/report-words.ts'
import { shapeWords } from './messages/shape-words.ts'
import { sheetWords } from './messages/sheet-words.ts'
import { templateWords } from './messages/template-words.ts'
import { translationWords } from './messages/translation-words.ts'

/** What the program says of its own accord, in French. */
export const messages: Messages = {
  advice: adviceWords,
  choice: choiceWords,
  earlier: earlierWords,
  expected: expectedWords,
  extension: extensionWords,
  names: nameWords,
  pack: packWords,
  pasteText: pasteTextWords,
  plan: planWords,
  questionnaire: questionnaireWords,
  release: releaseWords,
  report: reportWords,
  shape: shapeWords,
  sheet: sheetWords,
  template: templateWords,
  translation: translationWords,
}
