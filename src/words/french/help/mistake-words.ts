import type { HelpWords } from '../../help-words.ts'
import { didYouMean } from '../messages/hint-words.ts'

export const mistakeWords: HelpWords['mistake'] = {
  noCommand: (name, near) => `Il n’y a pas de commande ${name}.${didYouMean(near)}`,
  noOption: (command, option, near) => `${command} n’a pas d’option ${option}.${didYouMean(near)}`,
  noArgument: (command, argument, about) => `Il faut ${argument} à ${command} : ${about}.`,
  noRequired: (command, option, about) => `Il faut ${option} à ${command} : ${about}.`,
  noValue: (command, option) => `${command} : il faut une valeur après ${option}.`,
  tooMany: (command, takes, tooMany) =>
    `${command} ${takes === 0 ? 'ne prend pas d’argument' : takes === 1 ? 'prend 1 argument' : `prend ${takes} arguments`} :` +
    ` retirez ${tooMany.join(' ')}, ou mettez un texte de plusieurs mots entre guillemets droits (").`,
  noPercent: (option, value) =>
    `${option} : ${value} n’est pas un nombre de 0 à 100, avec au plus six décimales après un point.`,
  noPoints: (option, value) =>
    `${option} : ${value} n’est pas un nombre entier de points d’effort.`,
  noGroupSize: (option, value) => `${option} : ${value} n’est pas un nombre entier, 3 ou plus.`,
  help: (command) => `(${command} --help montre ce qu’il y a)`,
}
