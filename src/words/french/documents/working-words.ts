import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { listedUpTo, numberWord } from '../counts.ts'

const NAMED = 3

const named = (names: string[]): string =>
  listedUpTo(NAMED, names, (count) => `${numberWord(count)} de plus`)

/** "la première action", "les cinq premières actions" */
const firstActions = (first: number): string =>
  first === 1 ? 'la première action' : `les ${numberWord(first)} premières actions`

/** How a figure came about, and what the weights do. */
export const workingWords: DocumentWords['working'] = {
  unfold: 'D’où cela vient',
  unfoldStage: 'D’où vient l’étape',
  unfoldFigure: (title) => `D’où vient le score : ${title}`,
  unfoldAction: 'Pourquoi elle se trouve ici',
  allFigures: 'D’où viennent les chiffres',
  derivations: {
    eyebrow: 'Calculs',
    lead: 'Chaque chiffre pas à pas, en fractions exactes, avec le nombre décimal à côté.',
    stage: 'L’étape',
    areas: 'Les domaines, et le score global',
    themes: 'Les thèmes et leurs questions',
    actions: 'L’ordre des actions',
  },
  sensitivity: 'Si un poids était autre',
  tried: (weights) =>
    weights === 1
      ? 'Le seul poids a été essayé.'
      : `Les ${numberWord(weights)} poids des domaines, des thèmes et des questions ont tous été essayés, un à la fois.`,
  stageStays: 'Aucun poids à lui seul, réduit ou augmenté de moitié, ne change l’étape.',
  stageStaysUnsaid:
    'Quel que soit un poids, réduit ou augmenté de moitié, l’étape ne peut toujours pas être établie.',
  stageChanges: (names) =>
    names.length === 1
      ? `Un poids à lui seul, réduit ou augmenté de moitié, changerait l’étape : ${names[0]}.`
      : `${capital(numberWord(names.length))} poids, chacun à lui seul réduit ou augmenté de moitié, changeraient l’étape : ${named(names)}.`,
  noStage:
    'Aucune étape n’est nommée ici; ce qu’un poids à lui seul, réduit ou augmenté de moitié, peut changer, c’est l’ordre des actions.',
  actionsStay: (first) =>
    first === 1
      ? 'Aucun ne change la première action.'
      : `Aucun ne change ${firstActions(first)}, ni leur ordre.`,
  otherActions: (names, first) =>
    names.length === 1
      ? `Un seul amènerait une autre action parmi ${firstActions(first)} : ${names[0]}.`
      : `${capital(numberWord(names.length))} amèneraient d’autres actions parmi ${firstActions(first)} : ${named(names)}.`,
  otherOrder: (names, first) =>
    names.length === 1
      ? `Un seul changerait seulement l’ordre, pour ${firstActions(first)} : ${names[0]}.`
      : `${capital(numberWord(names.length))} changeraient seulement l’ordre, pour ${firstActions(first)} : ${named(names)}.`,
  heads: {
    weight: 'Poids de',
    factor: 'Essai',
    stage: 'Étape',
    actions: (first) => `${capital(firstActions(first))}, par numéro`,
  },
  factor: { half: 'réduit de moitié', 'one and a half': 'augmenté de moitié' },
  asNow: 'comme maintenant',
  cannotSay: 'impossible à dire',
}
