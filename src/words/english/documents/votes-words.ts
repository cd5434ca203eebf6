import { capital } from '../../capital.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'

const QUESTION = noun('question')
const ANSWER = noun('answer')

/** A first round in which everybody answered apart: words that point at nobody. */
export const votesWords = {
  label: 'First round, apart',
  withheld: 'There was one. Too few people gave a level to say more.',
  middle: (answers: number, middle: number, together: string) =>
    `${capital(counted(answers, ANSWER))}, the middle one at level ${middle}; together: ${together}.`,
  level: (level: number) => `level ${level}`,
  noLevel: 'no level',
  spread: (counts: readonly number[], dontKnow: number) => {
    const levels = counts.flatMap((count, level) =>
      count === 0 ? [] : [`${numberWord(count)} at level ${level}`],
    )
    const unknown = dontKnow === 0 ? [] : [`${numberWord(dontKnow)} did not know`]
    return `${capital(listed([...levels, ...unknown]))}.`
  },
  moved: ({ compared, higher, lower, same }: Moved) =>
    `Before talking, people answered apart. On ${counted(compared, QUESTION)} both rounds can be put side by side: ` +
    `the level agreed together is higher than the middle answer on ${numberWord(higher)}, lower on ${numberWord(lower)}, and the same on ${numberWord(same)}.`,
  notCompared:
    'Before talking, people answered apart. They were too few to put both rounds side by side.',
}

type Moved = { compared: number; higher: number; lower: number; same: number }
