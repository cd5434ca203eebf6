import type { Messages } from '../../messages.ts'
import { faultOf } from './file-words.ts'

const WAYS_OUT =
  'Nommez un Chromium, un Chrome ou un Edge avec --browser CHEMIN ou dans READINESS_BROWSER; ou laissez pdf de côté, ouvrez le rapport HTML dans n’importe quel navigateur et imprimez-le de là, sur papier ou dans un fichier'

/** Printing a report with a browser of this machine. */
export const pdfWords: Messages['pdf'] = {
  noBrowser: `--format pdf : il n’y a ni Chromium, ni Chrome, ni Edge aux endroits habituels. ${WAYS_OUT}`,
  notAProgram: (named) =>
    `--format pdf : ${named} n’est pas un programme qui puisse être lancé. ${WAYS_OUT}`,
  tooSlow: (browser, seconds) =>
    notMade(`${browser} n’a pas fini en ${seconds === 1 ? '1 seconde' : `${seconds} secondes`}`),
  notStarted: (browser, code) => notMade(`${browser} n’a pas démarré : ${faultOf(code)}`),
  noFile: (browser) => notMade(`${browser} s’est arrêté sans rien écrire`),
  failed: (browser, { code, last }) =>
    notMade(
      `${browser} s’est arrêté ${code === null ? 'sur un signal' : `avec le code ${code}`}${last === '' ? '' : ` : ${last}`}`,
    ),
}

const notMade = (why: string): string =>
  `Impossible de faire le PDF : ${why}. Nommez un autre Chromium ou Chrome avec --browser, ou laissez pdf de côté, ouvrez le rapport HTML dans n’importe quel navigateur et imprimez-le de là.`
