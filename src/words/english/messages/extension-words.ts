import { didYouMean } from './hint-words.ts'

type Part = 'area' | 'theme' | 'question'

/** A pack that cannot be joined with the one it extends. */
export const extensionWords = {
  alreadyThere: (pack: string, id: string) =>
    `${pack} has ${id} already; take another id, or leave this out and use the one that is there`,
  staysAsItIs: (key: string, part: Part) =>
    `${key} of a ${part} of the other pack stays as it is; ${part === 'question' ? 'retire it and add a new one under another id' : 'leave this out'}`,
  unknown: (part: Part, id: string, near: string | undefined) =>
    `there is no ${part} ${id} to add to or to change.${didYouMean(near)} A new ${part} needs a ${part === 'question' ? 'prompt' : 'title'}`,
  nothingToRetire: (pack: string, id: string, near: string | undefined) =>
    `${pack} has no question ${id} to retire.${didYouMean(near)}`,
  moved: (part: Part, id: string, home: string) =>
    `the ${part} ${id} stands in ${home}; it cannot be moved, because its answers would count elsewhere`,
  emptyTheme: (theme: string) => `no question is left in ${theme}; a theme needs at least one`,
  stillNeeded: (item: string, retired: string) =>
    `${item} is shown only after an answer to ${retired}; retire it as well, or keep both`,
}
