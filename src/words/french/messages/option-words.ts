import type { Messages } from '../../messages.ts'

/** What the command line, the machine or a sheet says about an assessment, and cannot be taken. */
export const optionWords: Messages['option'] = {
  onlyWithQuestions: (options) =>
    options.length === 1
      ? `${options[0] ?? ''} va avec les questions au terminal, et ne fait rien à côté de --answers; retirez cette option`
      : `${options.join(', ')} vont avec les questions au terminal, et ne font rien à côté de --answers; retirez ces options`,
  scopeMisfit: 'ce choix de questions ne convient pas au questionnaire',
  noOrganisation:
    'l’organisme n’a pas encore de nom; écrivez-le dans les réponses, ou donnez --organisation NOM',
  hiddenCharacter: (name) => `--organisation : ${name} contient un caractère caché; retirez-le`,
  notADate: (option, text) =>
    `${option} : ${text} n’est pas une date qui existe, écrite comme 2026-03-01`,
  notAnEpoch: (text) =>
    `SOURCE_DATE_EPOCH vaut ${text}, mais il faut un nombre entier de secondes depuis 1970`,
}
