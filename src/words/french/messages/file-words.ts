import type { Messages } from '../../messages.ts'
import { STANDARD_INPUT_NAME } from '../../own-names.ts'

/** Reading and writing files. */
export const fileWords: Messages['file'] = {
  named: (file) => (file === STANDARD_INPUT_NAME ? 'entrée standard' : file),
  fault: (code) => faultOf(code),
  cannot: {
    read: (path, code) => `impossible de lire ${path} : ${faultOf(code)}`,
    write: (path, code) => `impossible d’écrire ${path} : ${faultOf(code)}`,
    delete: (path, code) => `impossible de supprimer ${path} : ${faultOf(code)}`,
    make: (folder, code) => `impossible de créer ${folder} : ${faultOf(code)}`,
    takeOver: (path, code) => `impossible de reprendre ${path} : ${faultOf(code)}`,
    holdTemporary: (folder, code) =>
      `impossible de créer un dossier temporaire dans ${folder} : ${faultOf(code)}`,
  },
  cannotBeRead: (file) => `impossible de lire ${theFile(file)}`,
  cannotBeUsed: (file) => `impossible d’utiliser ${theFile(file)}`,
  tooLarge: (file, mebibytes) =>
    `${theFile(file)} dépasse ${mebibytes} Mio; aucun de nos fichiers n’est aussi gros`,
  wouldBeTooLarge: (path, bytes) => `${path} dépasserait ${bytes} octets, ce qui n’est pas permis`,
  notUtf8: (file, isLikeUtf16) =>
    `${theFile(file)} n’est pas du texte en UTF-8.${isLikeUtf16 ? ' On dirait de l’UTF-16.' : ''} Enregistrez le texte en UTF-8, puis réessayez`,
  controlCharacter: (file, character, line) =>
    `${theFile(file)} contient un caractère de contrôle (${character}) à la ligne ${line}; retirez-le`,
  isThere: (first, others) =>
    others > 0
      ? `${first} et ${others === 1 ? '1 autre fichier' : `${others} autres fichiers`} existent déjà et ont été laissés tels quels. Donnez --force pour les remplacer, ou un autre endroit avec --output`
      : `${first} existe déjà et a été laissé tel quel. Donnez --force pour le remplacer, ou un autre endroit avec --output`,
  isFolder: (path) => `impossible d’écrire ${path} : c’est un dossier`,
  notOrdinary: (path) =>
    `${path} n’est pas un fichier ordinaire; pour écrire vers la sortie standard, donnez --output -`,
  notFolder: (path) => `${path} est un fichier, et non un dossier`,
  noAnswersIn: (name, endings) =>
    `${name} : il n’y a là aucun fichier de réponses (${endings.join(', ')})`,
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier ou ce dossier n’existe pas',
  EACCES: 'la permission manque',
  EPERM: 'la permission manque',
  EISDIR: 'c’est un dossier',
  EEXIST: 'un fichier se trouve là où il faut un dossier',
  ENOTDIR: 'une partie du chemin est un fichier, et non un dossier',
  ENOSPC: 'le disque est plein',
  EFBIG: 'un fichier ne peut pas devenir aussi gros ici',
  EDQUOT: 'le quota est épuisé',
  EROFS: 'le disque est en lecture seule',
  ENAMETOOLONG: 'le nom est trop long',
  EMFILE: 'trop de fichiers sont ouverts',
  EIO: 'le disque a signalé une panne',
  EXDEV: 'le fichier temporaire est sur un autre disque',
}

export const faultOf = (code: string): string => FAULTS[code] ?? (code || 'la raison est inconnue')

/** Within a sentence. */
export const theFile = (file: string): string =>
  file === STANDARD_INPUT_NAME ? 'l’entrée standard' : file
