import type { InterviewWords } from '../../interview-words.ts'
import { digits, feminine, s } from '../counts.ts'

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

function openNow(open: number): string {
  if (open === 0) return 'aucune n’est ouverte'
  return open === 1 ? '1 est ouverte' : `${open} sont ouvertes`
}

export const linearListWords: InterviewWords['linearList'] = {
  themeEnd: ({ title, decided, asked, open }) =>
    `Fin du thème ${title} : ${decided} réponse${s(decided)} sur ${asked}, ${open} ouverte${s(open)}.`,
  backToReview: (open) => `Retour au récapitulatif, ${openNow(open)}.`,
  review: ({ level, asked, notApplicable, open, unseen }) => {
    const not = notApplicable === 1 ? 'ne s’applique pas' : 'ne s’appliquent pas'
    const facts = [
      `${level} sur ${asked} ${level < 2 ? 'a' : 'ont'} un niveau`,
      ...(notApplicable > 0 ? [`${notApplicable} ${not}`] : []),
      openNow(open),
      ...(unseen > 0 ? [`${unseen} ${unseen === 1 ? 'est' : 'sont'} à venir`] : []),
    ]
    return `${unseen === 0 ? 'C’était la dernière question.' : 'Récapitulatif.'} ${facts.join(', ')}.`
  },
  open: (at, { number, isUnknown, title }) =>
    `Ouverte ${at} : question ${number}, ${isUnknown ? 'nous ne savons pas' : 'passée'}. ${sentence(title)}`,
  theme: (title, count) => `${title}, ${digits(count, feminine('question'))}.`,
  question: (number, { answer, title }) => `Question ${number}, ${answer}. ${sentence(title)}`,
  unseen: 'à venir',
  skipped: 'passée',
}
