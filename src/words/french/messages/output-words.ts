import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

/** What is written, and where. */
export const outputWords: Messages['output'] = {
  inOption: (option, problem) => `${option} : ${problem}`,
  unknownFormat: (name, known, near) =>
    `il n’y a pas de format ${name}.${didYouMean(near)} Les formats sont ${known.join(', ')}`,
  unknownAudience: (name, known, near) =>
    `il n’y a pas de public ${name}.${didYouMean(near)} Il y a ${known.join(', ')}`,
  emptyPlace: '--output : l’endroit est vide; nommez un dossier ou un fichier',
  oneFormat: '--output - écrit un seul format; nommez-le, par exemple --format json --output -',
  wrote: (path) => `${path} est écrit`,
  stepSummaryLeftOut: (reason) => `Le résumé de l’étape de CI a été laissé de côté : ${reason}`,
}
