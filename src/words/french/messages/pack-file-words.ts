import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

/** Finding a questionnaire, and what it rests on. */
export const packFileWords: Messages['packFile'] = {
  unknown: (reference, shipped, near) =>
    `il n’y a pas de questionnaire ${reference}.${didYouMean(near)} Ceux qui sont fournis : ${shipped.join(', ')};` +
    ` un fichier se nomme avec la fin de son nom, par exemple ./${reference}.yaml`,
  unknownBase: (pack) =>
    `il n’y a pas de questionnaire ${pack}; un fichier se nomme avec la fin de son nom, par exemple ./${pack}.yaml`,
  circle: (pack) => `${pack} repose à son tour sur ce questionnaire; l’un des deux doit tenir seul`,
  otherVersion: (pack, version, wanted) =>
    `${pack} en est à la version ${version}, et il faut ici ${wanted}; voyez ce qui a changé (readiness diff), puis nommez la version`,
  baseNotTranslated: (id, language, name) =>
    `il n’y a pas de traduction (${language}) de ${id}, que ce questionnaire complète; écrivez d’abord ${name} à côté de ce fichier`,
  otherTranslation: (name, found, wanted) =>
    `${name} contient ${found.id} ${found.version} (${found.language}); il faut ici ${wanted.id} ${wanted.version} (${wanted.language})`,
  notIn: (pack, id, near) =>
    `${pack.id} n’a ni thème, ni question, ni action ${id}.${didYouMean(near)} La liste complète : readiness show ${pack.reference}`,
  onlyWhole: (pack) =>
    `--resolved imprime un questionnaire entier; nommez-en un, par exemple ${pack}`,
}
