import { didYouMean } from './hint-words.ts'

type Text = { id: string; version: string; language: string }

/** Finding a questionnaire, and what it rests on. */
export const packFileWords = {
  unknown: (reference: string, shipped: readonly string[], near: string | undefined) =>
    `there is no questionnaire ${reference}.${didYouMean(near)} Shipped ones: ${shipped.join(', ')};` +
    ` a file is named with its ending, e.g. ./${reference}.yaml`,
  unknownBase: (pack: string) =>
    `there is no pack ${pack}; a file is named with its ending, e.g. ./${pack}.yaml`,
  circle: (pack: string) => `${pack} rests on this pack in turn; one of the two has to stand alone`,
  otherVersion: (pack: string, version: string, wanted: string) =>
    `${pack} is at version ${version}, and this asks for ${wanted}; see what has changed (readiness diff), then name the version`,
  /** @param name of the file that is missing */
  baseNotTranslated: (id: string, language: string, name: string) =>
    `there is no ${language} translation of ${id}, which this pack extends; write ${name} beside this file first`,
  otherTranslation: (name: string, found: Text, wanted: Text) =>
    `${name} has ${found.id} ${found.version} in ${found.language}; this needs ${wanted.id} ${wanted.version} in ${wanted.language}`,
  /** @param pack its `reference` is what a command takes: an id with a language behind it, or a file */
  notIn: (pack: { id: string; reference: string }, id: string, near: string | undefined) =>
    `${pack.id} has no theme, question or action ${id}.${didYouMean(near)} All of them: readiness show ${pack.reference}`,
  onlyWhole: (pack: string) => `--resolved prints a whole questionnaire; name one, e.g. ${pack}`,
}
