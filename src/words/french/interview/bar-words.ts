import type { InterviewWords } from '../../interview-words.ts'
import { s } from '../counts.ts'

/** Beside the bar: what is open, and the time left. */
export const barWords: InterviewWords['bar'] = {
  open: (count) => `${count} ouverte${s(count)}`,
  openAndWhy: ({ open, skipped, dontKnow, unseen }) => {
    const kinds = [
      skipped > 0 && `${skipped} passée${s(skipped)}`,
      dontKnow > 0 && `${dontKnow} ne sait pas`,
    ]
    const why = kinds.filter(Boolean).join(', ')
    return `${open} ouverte${s(open)}${why === '' ? '' : ` : ${why}`}${unseen > 0 ? `, ${unseen} à venir` : ''}`
  },
  timeLeft: (minutes) =>
    minutes === 'few' ? 'encore quelques minutes' : `encore environ ${minutes} min`,
  timeLeftInShort: (minutes) => (minutes === 'few' ? 'presque fini' : `encore ${minutes} min`),
}
