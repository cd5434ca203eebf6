import type { Messages } from '../../messages.ts'
import { counted, feminine, listed, s } from '../counts.ts'

/** The file of a plan, and what a run has done with it. */
export const planFileWords: Messages['planFile'] = {
  notAPlan: (file) =>
    `${file} existe, mais n’est pas un plan de readiness; déplacez-le, ou nommez un autre endroit avec --output`,
  noPath: 'aucun chemin ne peut être cherché',
  needsOneSheet:
    '--to a besoin des réponses d’une seule feuille, et un résultat de plusieurs feuilles n’en a pas; prenez une feuille dont un groupe a convenu',
  written: (path, count) =>
    `${path} est écrit : ${counted(count, ACTION)}. Indiquez les responsables et les dates; au prochain résultat, relancez la commande.`,
  updated: (path, added, marked) =>
    `${path} est à jour : ${added} nouvelle${s(added)}, ${marked} qui ${marked < 2 ? 'n’est plus proposée' : 'ne sont plus proposées'}. Ce que les gens ont écrit n’a pas changé.`,
  unchanged: (path) => `${path} dit déjà tout cela.`,
  droppedWithout: (titles) =>
    `${titles.length === 1 ? 'Une action a été abandonnée' : 'Des actions ont été abandonnées'} sans note : ${listed(titles)}. Un mot sur la raison aide la prochaine personne qui lit le plan.`,
}

const ACTION = feminine('action')
