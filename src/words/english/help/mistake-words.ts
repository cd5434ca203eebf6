import { didYouMean } from '../messages/hint-words.ts'

/** A command line that cannot be understood. `command` is all of its name: `readiness show`. */
export const mistakeWords = {
  noCommand: (name: string, near: string | undefined) =>
    `There is no command ${name}.${didYouMean(near)}`,
  noOption: (command: string, option: string, near: string | undefined) =>
    `${command} has no option ${option}.${didYouMean(near)}`,
  noArgument: (command: string, argument: string, about: string) =>
    `${command} needs ${argument}: ${about}.`,
  noRequired: (command: string, option: string, about: string) =>
    `${command} needs ${option}: ${about}.`,
  noValue: (command: string, option: string) => `${command} needs a value after ${option}.`,
  tooMany: (command: string, takes: number, tooMany: readonly string[]) =>
    `${command} takes ${takes === 0 ? 'no argument' : takes === 1 ? '1 argument' : `${takes} arguments`}:` +
    ` take out ${tooMany.join(' ')}, or put a text of several words in quotation marks.`,
  noPercent: (option: string, value: string) =>
    `${option}: ${value} is not a number from 0 to 100, with at most six decimals.`,
  noPoints: (option: string, value: string) =>
    `${option}: ${value} is not a whole number of effort points.`,
  noGroupSize: (option: string, value: string) =>
    `${option}: ${value} is not a whole number, 3 or more.`,
  help: (command: string) => `(${command} --help shows what there is)`,
}
