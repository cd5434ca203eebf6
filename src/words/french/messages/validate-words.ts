import type { Messages } from '../../messages.ts'

/** What `validate` says of a document. */
export const validateWords: Messages['validate'] = {
  valid: (file, kind) => `${file} : ${KINDS[kind] ?? kind}, sans erreur`,
  notValid: 'à corriger',
  advice: (place, advice) => `${place} conseil : ${advice}`,
}

const KINDS: Readonly<Record<string, string>> = {
  answers: 'feuille de réponses',
  assessment: 'résultat',
  aggregate: 'résultat de plusieurs feuilles',
  comparison: 'comparaison',
  ledger: 'registre des collectes',
  plan: 'plan',
  questionnaire: 'questionnaire',
  settings: 'réglages',
}
