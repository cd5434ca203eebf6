import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

export const templateWords: Messages['template'] = {
  unusable: (file) => `${file} ne peut pas servir de modèle`,
  noEnding: (file) =>
    `--template : ${file} ne dit pas ce qu’il produit; que son nom le dise, p. ex. board.html.hbs, board.md.hbs ou board.txt.hbs`,
  unreadable: (shown) => `ceci n’est pas du Handlebars lisible, près de ${shown}`,
  otherEnd: (begun, ended) => `${begun} commence et ${ended} finit : les deux ne vont pas ensemble`,
  refused: (reason) => `Handlebars le refuse : ${reason}`,
  noParts:
    'un modèle tient en un seul fichier : il n’y a ni « partials » ni « decorators »; écrivez tout à cet endroit',
  noText: (name) => `${name} n’est pas un texte; prenez-le avec {{#each}} ou {{#with}}`,
  unknownHelper: (name, near) => `il n’y a pas de « helper » ${name}.${didYouMean(near)}`,
  unknownData: (name, near) => `il n’y a pas de @${name}.${didYouMean(near)}`,
  unknownName: (name, near, known) =>
    `il n’y a pas de ${name} ici.${didYouMean(near) || (known.length > 0 ? ` Il y a ${known.join(', ')}` : '')}`,
}
