import type { Messages } from '../../messages.ts'
import { figure } from '../counts.ts'

/** The organisation's own colour, picture and template. */
export const lookWords: Messages['look'] = {
  notAPicture: (file) =>
    `--logo : ${file} n’est pas une image PNG, JPEG ou SVG entière. Ouvrez-la dans un logiciel d’images et enregistrez-la en PNG; un SVG a besoin de xmlns="http://www.w3.org/2000/svg" dans son premier élément, et d’aucune entité`,
  pictureTooLarge: (file) =>
    `--logo : ${file} dépasse 200 ko, et chaque rapport la porterait. Enregistrez l’image en plus petit : 400 pixels de large suffisent`,
  notAColour: (text) =>
    `${text} n’est pas une couleur; donnez six chiffres hexadécimaux, par exemple 0f566b`,
  tooLight: (colour, { contrast, nearest }) =>
    `${colour} est trop pâle pour être lu sur papier : son contraste est de ${figure(contrast)} pour 1, et un texte a besoin de 4,5 pour 1. La teinte la plus proche qui convienne est ${nearest}`,
  templateForOne:
    '--template : un modèle à vous montre le résultat d’une seule feuille de réponses; retirez l’option quand il y en a plusieurs',
}
