import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, noun } from '../counts.ts'

/** What stands at the right of the first row, before and between the questions. */
export const headWords: InterviewWords['head'] = {
  beforeQuestions: 'avant les questions',
  welcomeBack: 'reprise',
  place: (number, asked) => `${number} sur ${asked}`,
  themeDone: (number, themes) => `thème ${number} sur ${themes} terminé`,
  haveLevel: (level, asked) => `${digits(level, noun('niveau', 'niveaux'))} sur ${asked}`,
  answered: (decided, asked) => `${digits(decided, feminine('réponse'))} sur ${asked}`,
}
