import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine } from '../counts.ts'

/** About the window, and the list that does not fit it. */
export const windowWords: InterviewWords['window'] = {
  tooSmall: (columns, rows, plain) =>
    `Cette fenêtre fait ${columns} sur ${rows}. Il faut 40 sur 15. ` +
    `Agrandissez-la, ou appuyez sur q et lancez : ${plain}`,
  hidden: (above, below) => {
    const lines = (count: number) => digits(count, feminine('autre ligne', 'autres lignes'))
    if (above === 0) return `${lines(below)} plus bas`
    return `${lines(above)} plus haut${below > 0 ? `, ${below} plus bas` : ''}`
  },
}
