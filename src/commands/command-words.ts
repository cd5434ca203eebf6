import type { AssessOptions } from './assessment-of.ts'

/** Options as they are typed, for commands that people are told to run next. */

export const shellWord = (text: string) =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

export const packWords = ({ questionnaire }: AssessOptions): string[] =>
  questionnaire === undefined ? [] : ['-q', shellWord(questionnaire)]

export const scopeWords = ({ quick, areas = [], themes = [] }: AssessOptions): string[] => [
  ...(quick ? ['--quick'] : []),
  ...areas.flatMap((id) => ['--area', id]),
  ...themes.flatMap((id) => ['--theme', id]),
]
