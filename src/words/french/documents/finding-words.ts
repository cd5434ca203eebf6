import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, listed, noun, numberWord } from '../counts.ts'

const AREA = noun('domaine')
const THEME = noun('thème')
const QUESTION = feminine('question')

/** Captions that state what the figures below them prove. */
export const findingWords: DocumentWords['finding'] = {
  withheld: (titles) =>
    `${listed(titles)}${titles.length < 2 ? ' n’est pas montré' : ' ne sont pas montrés'}, pour que personne ne puisse être reconnu.`,
  noScore: (title) => `${title} ne peut pas encore avoir de score`,
  noScores: (count, of) =>
    count === of
      ? 'Aucun domaine ne peut encore avoir de score'
      : `${capital(counted(count, AREA))} sur ${numberWord(of)} ne ${count === 1 ? 'peut' : 'peuvent'} pas encore avoir de score`,
  nothingApplies: 'Aucun domaine ne s’applique',
  everyReaches: (bar) => `Chaque domaine atteint ${figure(bar)}`,
  everyReachesButCritical: (bar) =>
    `Chaque domaine atteint ${figure(bar)}; des questions incontournables retiennent l’étape`,
  close: (count) =>
    count === 2
      ? 'Les deux domaines sont à 5 points ou moins l’un de l’autre'
      : `Les ${counted(count, AREA)} sont à 5 points ou moins les uns des autres`,
  single: (title, score) => `${title} est à ${score}`,
  weakest: (titles, score) =>
    titles.length === 1
      ? `Le domaine le plus faible décide : ${titles[0]}, à ${score}`
      : `Les domaines les plus faibles décident : ${listed(titles)}, à ${score}`,
  lowestAsked: (titles, score) =>
    `Le plus bas de ce qui a été demandé : ${listed(titles)}, à ${score}`,
  wide: (title, low, high) => `${title} pourrait être n’importe où entre ${low} et ${high}`,
  aside: (titles, themes) =>
    `La fourchette de ${listed(titles)} compte aussi ${counted(themes, THEME)} sans score; le score se trouve donc en dehors`,
  atAGlance: (count) => `${capital(counted(count, THEME))} en un coup d’œil`,
  highest: (titles, score) => `Au plus haut, à ${score} : ${named(titles)}.`,
  lowestOf: (titles, score) => `Au plus bas, à ${score} : ${named(titles)}.`,
  unscored: (titles) => `Sans score pour le moment : ${named(titles)}.`,
  closeThemes: (count) =>
    `Les ${counted(count, THEME)} sont à 5 points ou moins les uns des autres.`,
  openQuestions: (dontKnow, skipped) => {
    const unknown = `${capital(counted(dontKnow, QUESTION))} ${dontKnow < 2 ? 'à laquelle' : 'auxquelles'} personne ne pouvait répondre`
    if (skipped === 0) return unknown
    return dontKnow === 0
      ? `${capital(counted(skipped, QUESTION))} sans réponse pour le moment`
      : `${unknown}, et ${numberWord(skipped, QUESTION)} ${skipped < 2 ? 'passée' : 'passées'}`
  },
}

/** Three themes can be named in a sentence; more are counted. */
const named = (titles: string[]): string =>
  titles.length <= 3 ? listed(titles) : counted(titles.length, THEME)
