import type { Messages } from '../../messages.ts'
import { theFile } from './file-words.ts'

/** Saved results: reading, checking and comparing them. */
export const resultFileWords: Messages['resultFile'] = {
  otherKind: (file, kind) =>
    `${theFile(file)} est un document de la sorte « ${kind} », et non un résultat de readiness assess ou aggregate`,
  notAResult: (file) =>
    `${theFile(file)} n’est pas un résultat enregistré; readiness assess en écrit un, sous le nom assessment.json`,
  ofMany: (file) =>
    `${theFile(file)} est le résultat de plusieurs feuilles de réponses, et leurs réponses n’y sont pas; ceci demande un résultat de readiness assess`,
  noEvidence:
    '--as-of : un résultat de plusieurs feuilles de réponses ne contient aucune pièce justificative qui puisse vieillir',
  notComparable: 'ces résultats ne peuvent pas être comparés',
  notWhatAnswersGive: (file) => `${theFile(file)} n’est pas ce que donnent ses réponses`,
  figureDiffers: (expected, found) =>
    `les réponses donnent ${expected ?? 'aucune valeur'}, mais il y a ici ${found ?? 'aucune valeur'}`,
  verified: (file) => `${file} : chaque chiffre découle de ses réponses`,
}
