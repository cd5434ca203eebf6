import type { InterviewWords } from '../../interview-words.ts'

export const storageWords: InterviewWords['storage'] = {
  freeSpace: 'Libérez de l’espace',
  raiseLimit: 'Relevez la limite (ulimit -f)',
  allowWriting: (folder) => `Permettez d’écrire dans ${folder}`,
  lookAtFolder: (folder) => `Regardez ce qui se passe dans le dossier ${folder}`,
}
