import type { Messages } from '../messages.ts'
import { adviceWords } from './messages/advice-words.ts'
import { choiceWords } from './messages/choice-words.ts'
import { confirmWords } from './messages/confirm-words.ts'
import { draftFileWords } from './messages/draft-file-words.ts'
import { earlierWords } from './messages/earlier-words.ts'
import { expectedWords } from './messages/expected-words.ts'
import { extensionWords } from './messages/extension-words.ts'
import { fileWords } from './messages/file-words.ts'
import { firstRoundWords } from './messages/first-round-words.ts'
import { formFileWords } from './messages/form-file-words.ts'
import { gateOptionWords } from './messages/gate-option-words.ts'
import { initWords } from './messages/init-words.ts'
import { interviewWords } from './messages/interview-words.ts'
import { ledgerFileWords } from './messages/ledger-file-words.ts'
import { lookWords } from './messages/look-words.ts'
import { migrateWords } from './messages/migrate-words.ts'
import { nameWords } from './messages/name-words.ts'
import { optionWords } from './messages/option-words.ts'
import { outputWords } from './messages/output-words.ts'
import { packFileWords } from './messages/pack-file-words.ts'
import { packWords } from './messages/pack-words.ts'
import { pasteTextWords } from './messages/paste-text-words.ts'
import { pdfWords } from './messages/pdf-words.ts'
import { planFileWords } from './messages/plan-file-words.ts'
import { planWords } from './messages/plan-words.ts'
import { purgeWords } from './messages/purge-words.ts'
import { questionnaireWords } from './messages/questionnaire-words.ts'
import { releaseWords } from './messages/release-words.ts'
import { reportWords } from './messages/report-words.ts'
import { resultFileWords } from './messages/result-file-words.ts'
import { settingsFileWords } from './messages/settings-file-words.ts'
import { shapeWords } from './messages/shape-words.ts'
import { sheetWords } from './messages/sheet-words.ts'
import { tableWords } from './messages/table-words.ts'
import { templateWords } from './messages/template-words.ts'
import { translationWords } from './messages/translation-words.ts'
import { validateWords } from './messages/validate-words.ts'
import { waveWords } from './messages/wave-words.ts'
import { yamlWords } from './messages/yaml-words.ts'

/** What the program says of its own accord, in French. */
export const messages: Messages = {
  advice: adviceWords,
  choice: choiceWords,
  confirm: confirmWords,
  draftFile: draftFileWords,
  earlier: earlierWords,
  expected: expectedWords,
  extension: extensionWords,
  file: fileWords,
  firstRound: firstRoundWords,
  formFile: formFileWords,
  gateOption: gateOptionWords,
  init: initWords,
  interview: interviewWords,
  ledgerFile: ledgerFileWords,
  look: lookWords,
  migrate: migrateWords,
  names: nameWords,
  option: optionWords,
  output: outputWords,
  pack: packWords,
  packFile: packFileWords,
  pasteText: pasteTextWords,
  pdf: pdfWords,
  plan: planWords,
  planFile: planFileWords,
  purge: purgeWords,
  questionnaire: questionnaireWords,
  release: releaseWords,
  report: reportWords,
  resultFile: resultFileWords,
  settingsFile: settingsFileWords,
  shape: shapeWords,
  sheet: sheetWords,
  table: tableWords,
  template: templateWords,
  translation: translationWords,
  validate: validateWords,
  wave: waveWords,
  yaml: yamlWords,
}
