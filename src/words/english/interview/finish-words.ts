import { digits, noun, numberWord } from '../counts.ts'

/** What finishing now means. */
export const finishWords = {
  title: 'Finish',
  allAnswered: (asked: number) => `All ${asked} questions are answered.`,
  open: (count: number) => open(count),
  range: (count: number, lowest: string, highest: string) =>
    `${open(count)} If ${count === 1 ? 'it were' : 'they were all'} at level 0, the stage would be ${lowest}. ` +
    `If ${count === 1 ? 'it were' : 'they were all'} at level 4, it would be ${highest}.`,
  quickScan: (asked: number) => ofPart('a quick scan', asked),
  part: (areas: number, themes: number, asked: number) => {
    const parts = [
      ...(areas > 0 ? [`${numberWord(areas)} ${areas === 1 ? 'area' : 'areas'}`] : []),
      ...(themes > 0 ? [`${numberWord(themes)} ${themes === 1 ? 'theme' : 'themes'}`] : []),
    ]
    return ofPart(parts.join(' and ') || 'a part', asked)
  },
  handingIn:
    'What you hand in is one sheet with your role and without a name. After that it cannot be changed here.',
  row: (isAlone: boolean) =>
    isAlone ? 'Enter hands in your answers.' : 'Enter writes the reports.',
  goesBack: 'Esc or b goes back to the review. Nothing is lost either way.',
  keys: (isAlone: boolean) => [
    isAlone ? 'Enter hands in' : 'Enter writes the reports',
    'Esc or b back to the review',
  ],
  keysInShort: (isAlone: boolean) => [isAlone ? 'Enter hands in' : 'Enter writes', 'b back'],
}

const ofPart = (part: string, asked: number) =>
  `This was ${part}: it scores its own ${digits(asked, noun('question'))} and claims no stage.`

const open = (count: number) => `${count} ${count === 1 ? 'question is' : 'questions are'} open.`
