import { digits, noun } from '../counts.ts'

const openNow = (open: number) => `${open} ${open === 1 ? 'is' : 'are'} open`
const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`)

type Review = {
  level: number
  asked: number
  notApplicable: number
  open: number
  unseen: number
}

/** The lists of the interview, said aloud. */
export const linearListWords = {
  themeEnd: ({
    title,
    decided,
    asked,
    open,
  }: Record<'decided' | 'asked' | 'open', number> & { title: string }) =>
    `End of the theme ${title}: ${decided} of ${asked} answered, ${open} open.`,
  backToReview: (open: number) => `Back to the review, ${openNow(open)}.`,
  review: ({ level, asked, notApplicable, open, unseen }: Review) => {
    const not = `${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`
    const facts = [
      `${level} of ${asked} have a level`,
      ...(notApplicable > 0 ? [not] : []),
      openNow(open),
      ...(unseen > 0 ? [`${unseen} not asked yet`] : []),
    ]
    return `${unseen === 0 ? 'That was the last one.' : 'Review.'} ${facts.join(', ')}.`
  },
  open: (at: number, question: { number: number; isUnknown: boolean; title: string }) =>
    `Open ${at}: question ${question.number}, ${question.isUnknown ? "we don't know" : 'skipped'}. ${sentence(question.title)}`,
  theme: (title: string, count: number) => `${title}, ${digits(count, noun('question'))}.`,
  question: (number: number, { answer, title }: { answer: string; title: string }) =>
    `Question ${number}, ${answer}. ${sentence(title)}`,
  unseen: 'not asked yet',
  skipped: 'skipped',
}
