import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

export const sheetWords: Messages['sheet'] = {
  wrongQuestionnaire: (theirs, ours) =>
    `ces réponses sont pour ${theirs}, mais le questionnaire est ${ours}; nommez le bon avec --questionnaire`,
  otherVersion: (theirs, { id, version }) =>
    `ces réponses sont pour la version ${theirs}, mais celle du questionnaire est ${version}.` +
    ` Pour les reprendre et ne répondre de nouveau qu’à ce qui a changé : readiness migrate FICHIER --to ${id}`,
  groupWithoutSize:
    'combien de personnes compte ce groupe? Écrivez size: et un nombre à partir de 2',
  individualWithSize:
    'une seule personne n’a pas de taille; retirez-la, ou écrivez kind: group si plusieurs ont convenu de ces réponses',
  unknownItem: (id, near) => `il n’y a pas de question ${id}.${didYouMean(near)}`,
  levelAndNotApplicable:
    'une question ne peut avoir à la fois un niveau et la mention « ne s’applique pas »; retirez l’un des deux',
  appliesToAll: (id) =>
    `${id} concerne tous les organismes; donnez un niveau de 0 à 4, ou dont-know`,
}
