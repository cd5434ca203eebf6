import type { InterviewWords } from '../../interview-words.ts'
import { barWords } from './bar-words.ts'
import { dateWords } from './date-words.ts'

export const linearQuestionWords: InterviewWords['linearQuestion'] = {
  keys: [
    'Tapez un niveau, puis Entrée : 0, 1, 2, 3 ou 4. d : nous ne savons pas.',
    's : passer. b : revenir. x : ne s’applique pas, là où c’est permis.',
    'l : les niveaux. w : pourquoi cette question. h : ce qui le montrerait.',
    'n : note. e : pièce justificative. a : autre avis. p : où nous en sommes.',
    'j : thèmes. r : récapitulatif. q : enregistrer et quitter. ? : cette liste.',
  ],
  keysAlone: [
    'Tapez un niveau, puis Entrée : 0, 1, 2, 3 ou 4. d : je ne sais pas.',
    's : passer. b : revenir. x : ne s’applique pas, là où c’est permis.',
    'l : les niveaux. w : pourquoi cette question. h : ce qui le montrerait.',
    'p : où vous en êtes.',
    'j : thèmes. r : récapitulatif. q : quitter sans rien garder. ? : cette liste.',
  ],
  place: (number, all) => `Question ${number} sur ${all}.`,
  placeIn: (number, all, { area, theme }) => `Question ${number} sur ${all}. ${area}, ${theme}.`,
  level: (level, text) => `Niveau ${level} : ${text}`,
  notApplicable: 'x : cela ne s’applique pas à nous.',
  again: (mark) =>
    `${mark === null ? 'Cette question a été passée.' : `Réponse donnée : ${mark}. Entrée la garde.`} Les niveaux de 0 à 4 sont les mêmes; tapez l pour les entendre de nouveau.`,
  last: (date, mark, then) => {
    const said = `${dateWords.lastTime(date)} : ${mark ?? 'pas de réponse'}.`
    if (then === 'reworded') return `${said} La question a été reformulée depuis.`
    return then === 'offered' ? `${said} Tapez = pour donner la même réponse.` : said
  },
  standing: (number, { all, open, timeLeft }) =>
    `Question ${number} sur ${all}, ${barWords.open(open)}${timeLeft === null ? '' : `, ${barWords.timeLeft(timeLeft)}`}.`,
}
