import { capital } from '../../capital.ts'
import { rich, strong } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, noun, numberWord } from '../counts.ts'

const CRITICAL = feminine('question incontournable', 'questions incontournables')
const QUESTION = feminine('question')

export const pageOneWords: DocumentWords['pageOne'] = {
  ladder: 'Les étapes',
  ladderHeads: { stage: 'Étape', needs: 'Ce qu’il faut', criticals: 'Questions incontournables' },
  hereMark: 'Vous êtes ici',
  here: 'vous êtes ici',
  somewhere: 'Quelque part ici',
  openToAll: 'sans condition',
  needs: (bar) => `au moins ${figure(bar)} partout`,
  needsCriticals: 'questions incontournables seulement',
  means: (stage) => `Ce que veut dire ${stage}`,
  meansNone: 'Ce qui peut déjà être dit',
  between: (lowest, highest) =>
    lowest === highest
      ? `Quelles que soient les réponses ouvertes, l’étape serait ${lowest}.`
      : `Avec toutes les réponses ouvertes au plus bas, l’étape serait ${lowest}; avec toutes au mieux, ${highest}.`,
  meansScan: 'Ce que cela peut dire',
  scanMeans:
    'Cela montre où regarder d’abord. Une évaluation complète pose toutes les questions; une étape ne vaut qu’à ce moment-là.',
  nobodyCouldAnswer: (count, of) => `${count} sur ${of} : personne ne savait`,
  skippedOf: (count, of) => `${counted(count, QUESTION)} sur ${of} sans réponse pour le moment`,
  everyAnswered: 'Toutes les questions ont une réponse',
  nothingOpen: 'Aucun score n’attend de réponse ici.',
  cluster: (count, all, theme) =>
    count === all
      ? rich`${all === 1 ? 'Cette question porte' : 'Toutes portent'} sur le thème ${strong(theme)}.`
      : rich`${capital(numberWord(count, QUESTION))} de ces questions ${count === 1 ? 'porte' : 'portent'} sur le thème ${strong(theme)}.`,
  pair: (first, second) =>
    rich`L’une porte sur le thème ${strong(first)}, l’autre sur le thème ${strong(second)}.`,
  spread: (themes) => rich`Ces questions sont réparties sur ${counted(themes, noun('thème'))}.`,
  ask: (people) => rich`À qui demander d’abord : ${people.join('; ')}.`,
  alsoSkipped: (count) =>
    rich`${capital(counted(count, feminine('autre question', 'autres questions')))} ${count === 1 ? 'a été passée' : 'ont été passées'}.`,
  keeps: (stage) => `Ce qui vous sépare de l’étape ${stage}`,
  missing: 'Ce qui manque',
  watch: 'À garder à l’œil',
  scanLimits: 'Le plus bas de ce qui a été demandé',
  needsScore: (score, bar) => `${score}, il faut ${figure(bar)}`,
  aboveBar: (score, bar) => `${score}, seuil à ${figure(bar)}`,
  criticals: (met, of) => {
    if (of === 0) return ''
    if (met === of)
      return of === 1
        ? 'La question incontournable est atteinte'
        : `Les ${counted(of, CRITICAL)} sont atteintes`
    if (met === 0) return `Incontournables : aucune atteinte sur ${numberWord(of, CRITICAL)}`
    return `Incontournables : ${numberWord(met, CRITICAL)} sur ${numberWord(of, CRITICAL)} ${met === 1 ? 'atteinte' : 'atteintes'}`
  },
  firstActions: (count) =>
    count === 1 ? 'La première action' : `Les ${numberWord(count)} premières actions`,
  noActions: 'Aucune action n’est ouverte',
  noActionsText:
    'Toutes les questions qui s’appliquent sont à leur meilleur niveau. Gardez-les là : redemandez dans un an, avec des pairs aidants.',
  columns: {
    action: 'Action, et pourquoi elle vient ici',
    step: 'Premier pas',
    owner: 'Responsable, début, effort',
  },
  allActions: (count) =>
    `${count === 1 ? 'L’action' : `Les ${counted(count, feminine('action'))}`}, avec chaque pas à faire`,
  foot: 'Pour apprendre et planifier; ni validée, ni approuvée, ni faite pour classer ou financer.',
}
