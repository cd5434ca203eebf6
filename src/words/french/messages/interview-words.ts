import type { Messages } from '../../messages.ts'

export const interviewWords: Messages['interview'] = {
  noTerminal: `Les questions sont posées dans un terminal, et il n’y en a pas ici.
Donnez les réponses dans un fichier : readiness assess --answers answers.yaml
Une feuille vierge : readiness init`,
  otherQuestionnaire: (draft, { theirs, ours }) =>
    `${draft} appartient à un autre questionnaire : il est pour ${theirs}, et celui-ci est ${ours}. ` +
    `Il a été laissé tel quel. Continuez avec le questionnaire qui va avec lui, ou commencez un autre brouillon avec --draft FICHIER.`,
  unfittingDraft: (draft, pack) => `${draft} ne convient pas à ${pack}; il a été laissé tel quel`,
  draftStays: (fault, draft) =>
    `${fault}\nVos réponses sont en sûreté dans ${draft}. Faites de la place, puis relancez cette commande : rien n’est demandé deux fois.`,
}
