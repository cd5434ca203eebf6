import type { Messages } from '../../messages.ts'
import { s } from '../counts.ts'

export const releaseWords: Messages['release'] = {
  tooFew: (least) =>
    `trop peu de personnes ont répondu : les chiffres ne sont montrés qu’à partir de ${least} personnes ayant donné assez de réponses, pour que personne ne puisse être reconnu. Attendez-en d’autres, ou demandez à des personnes de convenir d’une réponse en groupe`,
  fewerInvited: ({ invited, title, answered }) =>
    `--invited : ${invited} personne${s(invited)} invitée${s(invited)} (${title}), mais ${answered} ${answered < 2 ? 'a' : 'ont'} répondu; corrigez le nombre`,
  otherText: (wave, questionnaire) =>
    `le rapport de la collecte ${wave} porte sur un autre texte de ${questionnaire}; prenez celui-là, ou commencez une nouvelle collecte`,
  otherGroupSize: (wave, { before, now }) =>
    `le rapport de la collecte ${wave} montre des groupes d’au moins ${before} personnes, et non ${now}; côte à côte, les deux rapports pourraient trahir quelqu’un. Refaites-le comme avant, ou commencez une nouvelle collecte`,
  otherAnswers: (wave) =>
    `le rapport de la collecte ${wave} a été fait, ce qui la ferme, et ces feuilles ne donnent pas les mêmes chiffres : l’une d’elles a été ajoutée, changée ou retirée depuis. Côte à côte, les deux rapports montreraient ce que cette personne a répondu. Prenez les feuilles comme elles étaient, ou commencez une nouvelle collecte`,
  refused: (reason, ledger) => `${reason}. Rien n’a été écrit (${ledger})`,
}
