import { digits, noun } from '../counts.ts'
import { evidenceWords } from './evidence-words.ts'
import { finishWords } from './finish-words.ts'
import { jumpWords } from './jump-words.ts'
import { nameWords } from './name-words.ts'
import { wayWords } from './way-words.ts'
import { writingWords } from './writing-words.ts'

const QUESTION = noun('question')

/** What is said on arriving somewhere, line by line: whole sentences, the most important word first. */
export const linearArrivalWords = {
  draft: (draft: string) => `A draft is here: ${draft}.`,
  fact: (name: string, value: string) => `${name}: ${value}.`,
  choice: (number: number, text: string) => `${number}: ${text}.`,
  name: (pack: string) => [
    `${pack}.`,
    `${nameWords.title} Its name stands on every page of the report.`,
  ],
  way: [`${wayWords.rulesTitle}:`, ...wayWords.rules, wayWords.title],
  oneWay: (number: number, way: { name: string; questions: string; minutes: string }) =>
    `${number}: ${way.name}, ${way.questions}, ${way.minutes}.`,
  onePart: (number: number, part: { title: string; count: number; isTheme: boolean }) =>
    `${number}: ${part.isTheme ? '' : 'the whole area '}${part.title}, ${digits(part.count, QUESTION)}.`,
  note: (question: number) =>
    `${writingWords.noteTitle(question)} ${writingWords.forOtherEyes} An empty line ends it; a line with only a dot drops it.`,
  noteSoFar: (lines: readonly string[]) => [
    'So far:',
    ...lines,
    'What you type now is added to it.',
  ],
  reason: `${writingWords.whyNot} A dot drops it.`,
  evidence: (question: number) =>
    `${evidenceWords.title(question)} ${writingWords.forOtherEyes} Enter leaves a line empty; a dot drops it.`,
  evidenceMore: (kept: number) =>
    `${kept} kept here. A line with only k goes to the last one, to change it or take it out.`,
  evidenceKept: (
    entry: number,
    { kept, question, said }: { kept: number; question: number; said: readonly string[] },
  ) => [
    `${evidenceWords.titleOfKept(entry, kept, question)} ${said.join(', ')}`,
    'Enter leaves a line as it is; a line with only x takes this out; a hyphen empties one of the other lines; a dot drops the change.',
  ],
  view: (question: number) => [
    `Another view on question ${question}. Their words stand in the report next to the group's answer, as spoken. The score stays as it is.`,
  ],
  viewsKept: (kept: number) =>
    `${digits(kept, noun('other view'))} kept here. Type k to hear the last one, change it or take it out.`,
  viewFrom: 'Who is it from?',
  viewWords:
    'Their words, as they say them. An empty line ends them; they may stay empty. A line with only a dot drops it.',
  viewWordsOfKept:
    'Their words. What you type takes the place of what is kept; with an empty line it stays, with only a hyphen the words go. A line with only a dot drops the change.',
  viewKept: (entry: number, kept: number, by: string) =>
    `Other view ${entry} of ${kept}, from ${by}:`,
  viewReadBack: (by: string) => `From ${by}:`,
  jump: `${jumpWords.title}.`,
  jumpTo: (number: number, theme: { title: string; count: number; open: number }) =>
    `${number}: ${theme.title}, ${digits(theme.count, QUESTION)}, ${theme.open} open.`,
  finish: `${finishWords.title}?`,
}
