import type { Messages } from '../../messages.ts'

export const planWords: Messages['plan'] = {
  actionTwice: (id, number) =>
    `${id} est déjà dans ce plan, au numéro ${number} de la liste; réunissez les deux`,
  otherQuestionnaire: (theirs, ours) =>
    `ce plan est pour ${theirs}, mais le résultat est celui de ${ours}; faites un autre plan avec --output`,
  otherOrganisation: (theirs, ours) =>
    `ce plan est celui de ${theirs}, mais le résultat est celui de ${ours}. Si le nom a changé, changez-le ici; sinon, faites un autre plan avec --output`,
  olderResult: (before, date) =>
    `ce plan a été mis à jour avec un résultat du ${before}; le résultat du ${date} est plus ancien`,
}
