import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, listed, numberWord } from '../counts.ts'

const QUESTION = feminine('question')
const ANSWER = feminine('réponse')

/** Un premier tour où chaque personne a répondu de son côté : des mots qui ne désignent personne. */
export const votesWords: DocumentWords['votes'] = {
  label: 'Premier tour, séparément',
  withheld: 'Il y en a eu un. Trop peu de personnes ont donné un niveau pour en dire plus.',
  middle: (answers, middle, together) =>
    `${capital(counted(answers, ANSWER))}, celle du milieu au niveau ${middle}; ensemble\u00a0: ${together}.`,
  level: (level) => `niveau ${level}`,
  noLevel: 'aucun niveau',
  spread: (counts, dontKnow) => {
    const levels = counts.flatMap((count, level) =>
      count === 0 ? [] : [`${numberWord(count, ANSWER)} au niveau ${level}`],
    )
    const unknown = dontKnow === 0 ? [] : [`${numberWord(dontKnow, ANSWER)} « ne sait pas »`]
    return `${capital(listed([...levels, ...unknown]))}.`
  },
  moved: ({ compared, higher, lower, same }) =>
    `Avant d’en parler, chaque personne a répondu de son côté. Les deux tours peuvent être comparés pour ${counted(compared, QUESTION)}. ` +
    `Par rapport à la réponse du milieu, le niveau convenu ensemble est plus haut pour ${numberWord(higher, QUESTION)}, plus bas pour ${numberWord(lower, QUESTION)} et le même pour ${numberWord(same, QUESTION)}.`,
  notCompared:
    'Avant d’en parler, chaque personne a répondu de son côté. Elles étaient trop peu nombreuses pour comparer les deux tours.',
}
