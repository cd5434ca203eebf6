import type { Messages } from '../../messages.ts'

/** The settings file of a project. */
export const settingsFileWords: Messages['settingsFile'] = {
  used: (file) => `Réglages : ${file}`,
  foreign: (file) =>
    `${file} appartient à quelqu’un d’autre et n’a pas servi; --settings ${file} s’en sert, --no-settings retire ce message`,
  templateLeftOut: (file) =>
    `Son modèle n’a pas servi, car un modèle est un programme et ce fichier est dans un autre dossier; --settings ${file} s’en sert`,
  outside: (questionnaire) =>
    `${questionnaire} n’est pas sous ce dossier, et les réglages n’atteignent rien d’autre; déplacez-le ici, ou retirez --questionnaire`,
  isThere: (file) => `${file} existe déjà et a été laissé tel quel`,
  wrote: (file) =>
    `${file} est écrit. Chaque réglage dont vous n’avez pas encore besoin y est derrière un #.`,
  offer: (file) => `Écrire aussi ${file}, pour des réglages qui valent à chaque fois?`,
}
