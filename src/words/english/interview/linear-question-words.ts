import { barWords } from './bar-words.ts'
import { dateWords } from './date-words.ts'

type Standing = { all: number; open: number; timeLeft: number | 'few' | null }

/** A question said aloud, and how to answer it. */
export const linearQuestionWords = {
  keys: [
    "Type a level and press Enter: 0, 1, 2, 3 or 4. d: we don't know.",
    's: leave it for now. b: back. x: does not apply, where that is allowed.',
    'l: the levels again. w: why it is asked. h: what would show it.',
    'n: a note. e: evidence. a: another view. p: where we are.',
    'j: jump to a theme. r: review. q: save and leave. ?: this list.',
  ],
  /** for one person who answers apart */
  keysAlone: [
    "Type a level and press Enter: 0, 1, 2, 3 or 4. d: I don't know.",
    's: leave it for now. b: back. x: does not apply, where that is allowed.',
    'l: the levels again. w: why it is asked. h: what would show it.',
    'p: where we are.',
    'j: jump to a theme. r: review. q: leave, and nothing is kept. ?: this list.',
  ],
  place: (number: number, all: number) => `Question ${number} of ${all}.`,
  placeIn: (number: number, all: number, { area, theme }: { area: string; theme: string }) =>
    `Question ${number} of ${all}. ${area}, ${theme}.`,
  level: (level: number, text: string) => `Level ${level}: ${text}`,
  notApplicable: 'x: it does not apply to us.',
  /** `mark`: null where it was skipped */
  again: (mark: string | null) =>
    `${mark === null ? 'It was skipped.' : `It was answered: ${mark}. Enter keeps that.`} Levels 0 to 4 are as read before; type l to hear them again.`,
  /** `mark`: null where there was no answer; `then`: may the same be given again? */
  last: (date: string | undefined, mark: string | null, then: 'reworded' | 'offered' | null) => {
    const said = `${dateWords.lastTime(date)}: ${mark ?? 'no answer'}.`
    if (then === 'reworded') return `${said} The question has been reworded since.`
    return then === 'offered' ? `${said} Type = to give the same answer.` : said
  },
  /** `timeLeft`: in minutes; null where no pace is known */
  standing: (number: number, { all, open, timeLeft }: Standing) =>
    `Question ${number} of ${all}, ${barWords.open(open)}${timeLeft === null ? '' : `, ${barWords.timeLeft(timeLeft)}`}.`,
}
