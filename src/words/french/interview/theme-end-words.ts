import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun } from '../counts.ts'

/** The end of a theme: what was kept, and what comes next. */
export const themeEndWords: InterviewWords['themeEnd'] = {
  title: (theme, questions) =>
    `${theme} : ${digits(questions, feminine('question'))}, voici ce que vous avez gardé`,
  looksRight: 'Est-ce juste? haut/bas et Entrée rouvrent une question.',
  note: '1 note',
  evidence: (count) => digits(count, feminine('pièce')),
  otherViews: (count) => digits(count, noun('autre avis', 'autres avis')),
  nextIsReview: 'Ensuite : le récapitulatif.',
  next: ({ theme, questions, minutes, endsArea }) =>
    `Ensuite : ${theme}, ${digits(questions, feminine('question'))}, environ ${minutes} min.${endsArea ? ' C’est la fin de ce domaine.' : ''}`,
  saved: 'Tout est enregistré. Vous pouvez arrêter après toute question.',
  notHandedIn: 'Rien n’est remis avant la fin. D’ici là, vous pouvez tout changer.',
  rest: (minutes) =>
    `Vous y êtes depuis ${minutes} minutes. C’est un bon moment pour s’arrêter aujourd’hui. Tout est enregistré de toute façon.`,
  keys: ['Entrée thème suivant', 'haut/bas et Entrée ouvrent une question', 'b retour'],
  keysBelow: ['r récapitulatif', 'j thèmes'],
  keysInShort: ['Entrée thème suivant', 'haut/bas ouvre'],
}
