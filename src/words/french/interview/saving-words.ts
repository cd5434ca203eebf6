import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, s } from '../counts.ts'

/** What is said of a save, that worked or did not. */
export const savingWords: InterviewWords['saving'] = {
  isSlow: 'Enregistrement en cours',
  saved: (draft, { decided, asked, open }) =>
    `Enregistré dans ${draft} : ${digits(decided, ANSWER)} sur ${asked}, ${open} ouverte${s(open)}.`,
  notKept: ({ decided, asked, open }) =>
    `${digits(decided, ANSWER)} sur ${asked}, ${open} ouverte${s(open)}. Si vous quittez maintenant, rien n’est conservé.`,
  trouble: (reason, remedy) =>
    `Pas enregistré : ${reason}. Votre réponse est encore à l’écran, et tout ce qui précède est en sûreté. ` +
    `${remedy}, puis appuyez sur Entrée.`,
  troubleKeys: ['Entrée réessaie', 'q quitte'],
}

const ANSWER = feminine('réponse')
