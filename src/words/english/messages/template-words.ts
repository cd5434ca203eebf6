import { didYouMean } from './hint-words.ts'

/** A template of one's own that cannot be used. */
export const templateWords = {
  unusable: (file: string) => `${file} cannot be used`,
  noEnding: (file: string) =>
    `--template: ${file} does not say what it makes; name it after that, e.g. board.html.hbs, board.md.hbs or board.txt.hbs`,
  unreadable: (shown: string) => `this is no Handlebars that can be read, near ${shown}`,
  otherEnd: (begun: string, ended: string) => `${begun} doesn't match ${ended}`,
  /** in the words of Handlebars, which are English */
  refused: (reason: string) => reason,
  noParts:
    'a template is one file: partials and decorators are not there; write it out in this place',
  noText: (name: string) => `${name} is no text; use {{#each}} or {{#with}} on it`,
  unknownHelper: (name: string, near: string | undefined) =>
    `there is no helper ${name}.${didYouMean(near)}`,
  unknownData: (name: string, near: string | undefined) =>
    `there is no @${name}.${didYouMean(near)}`,
  unknownName: (name: string, near: string | undefined, known: readonly string[]) =>
    `there is no ${name} here.${didYouMean(near) || (known.length > 0 ? ` There is ${known.join(', ')}` : '')}`,
}
