import type { InterviewWords } from '../../interview-words.ts'

/** What stands at the right of the first row, before and between the questions. */
export const headWords: InterviewWords['head'] = {
  beforeQuestions: 'avant les questions',
  welcomeBack: 'bon retour',
  place: (number, asked) => `${number} sur ${asked}`,
  themeDone: (number, themes) => `thème ${number} sur ${themes} terminé`,
  haveLevel: (level, asked) => `${level} sur ${asked} avec un niveau`,
  answered: (decided, asked) => `${decided} sur ${asked} avec une réponse`,
}
