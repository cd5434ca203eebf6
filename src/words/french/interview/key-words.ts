import type { InterviewWords } from '../../interview-words.ts'

/** Keys by name, as Canadian keyboards have them, and what several screens offer at their foot. */
export const keyWords: InterviewWords['key'] = {
  enter: 'Entrée',
  backspace: 'Retour arrière',
  all: '? touches',
  leave: (isAlone) => (isAlone ? 'q quitter' : 'q enregistrer et quitter'),
}
