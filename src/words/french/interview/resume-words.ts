import type { InterviewWords } from '../../interview-words.ts'
import { small } from '../../capital.ts'
import { peopleOf } from '../roles.ts'
import { capital } from '../../capital.ts'
import { digits, feminine, noun, s } from '../counts.ts'

/** A draft that was found: figures and places, never a text that somebody wrote. */
export const resumeWords: InterviewWords['resume'] = {
  title: (draft) => `Il y a un brouillon : ${draft}`,
  facts: {
    saved: 'Enregistré',
    sittings: 'Séances',
    answered: 'Réponses',
    place: 'Vous en étiez à',
    unfinished: 'Inachevé',
    room: 'Dans la salle',
  },
  savedAt: (moment, ago) => `${small(moment)} (${ago})`,
  sittings: (count, minutes) =>
    count === 1
      ? `1, de ${digits(minutes, feminine('minute'))}`
      : `${count}, la dernière de ${digits(minutes, feminine('minute'))}`,
  answered: (decided, asked, open) =>
    `${decided} sur ${asked}; ${digits(open, feminine('question'))} ouverte${s(open)}`,
  inReview: 'au récapitulatif',
  atQuestion: (number, theme) => `question ${number}, ${theme}`,
  unfinished: (kind, number, characters) =>
    `${UNFINISHED[kind]} à la question ${number}, ${digits(characters, noun('caractère'))}, toujours là`,
  room: (present) =>
    capital(present.map(({ title, count }) => peopleOf(title, count)).join('; ')) ||
    'personne n’a été compté',
  choices: {
    goOnAt: (number) => `Continuer à la question ${number}`,
    goOnInReview: 'Continuer dans le récapitulatif',
    review: 'Voir d’abord le récapitulatif',
    onlyOpen: (open) =>
      open === 1 ? 'Seulement la question ouverte' : `Seulement les ${open} questions ouvertes`,
    whole: (questions) => `Tout le questionnaire, ${digits(questions, feminine('question'))}`,
    startNew: (aside) => `Recommencer (ce brouillon reste : ${aside})`,
  },
  roomComesFirst: 'Dans tous les cas, on demande d’abord qui est dans la salle aujourd’hui.',
  keys: ['haut/bas choix', 'Entrée', 'q quitter'],
}

const UNFINISHED: Record<'note' | 'reason' | 'evidence' | 'other-view', string> = {
  note: 'une note',
  reason: 'une raison',
  evidence: 'une pièce justificative',
  'other-view': 'un autre avis',
}
