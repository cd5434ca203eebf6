import type { Path } from '../../model/path.ts'
import { visibleLine } from '../../visible.ts'
import { type Frame, labelled } from '../summary/rows.ts'
import { styleFor } from '../summary/style.ts'
import { wrap } from '../summary/wrap.ts'
import type { DocumentWords } from '../../words/document-words.ts'
import { pathView } from './path-view.ts'

/** The cheapest path at a terminal. Reads the same without colour. */
export function pathText(
  path: Path,
  words: DocumentWords,
  { colour, width }: { colour: boolean; width: number },
): string {
  const view = pathView(path, words, MOST_GUESSES)
  const frame: Frame = { width, style: styleFor(colour) }
  const paragraph = (text: string) => (text ? wrap(visibleLine(text), Math.max(20, width - 1)) : [])
  const section = (lines: string[]) => (lines.length > 0 ? ['', ...lines] : [])
  return [
    frame.style.strong(visibleLine(view.title)),
    ...paragraph(view.lead),
    ...section(view.steps.flatMap((step) => stepLines(step, frame))),
    ...section(
      view.areas.flatMap(({ title, text }, index) =>
        labelled(index === 0 ? view.label.areas : '', `${title}${view.colon} ${text}`, frame),
      ),
    ),
    ...section(
      view.conditionsTitle
        ? [
            ...paragraph(view.conditionsText),
            ...view.conditions.map((one) => `  - ${visibleLine(one)}`),
          ]
        : [],
    ),
    ...section(view.runnerUpTitle ? labelled(view.label.runnerUp, view.runnerUp, frame) : []),
    ...section(view.guessesTitle ? guessLines(view, frame) : []),
    ...view.notes.flatMap((note) => section(paragraph(note))),
    '',
  ].join('\n')
}

const MOST_GUESSES = 3

type View = ReturnType<typeof pathView>

function stepLines(
  { number, title, pointsText, why }: View['steps'][number],
  { width, style }: Frame,
): string[] {
  const margin = ' '.repeat(INDENT)
  const room = Math.max(20, width - 1 - INDENT)
  const head = wrap(`${visibleLine(title)} (${pointsText})`, room)
  return [
    ...head.map(
      (line, index) => (index === 0 ? `${String(number).padStart(INDENT - 2)}  ` : margin) + line,
    ),
    ...wrap(visibleLine(why), room).map((line) => margin + style.quiet(line)),
  ]
}

const INDENT = 5

function guessLines({ label, guessesText, guesses, moreGuesses }: View, frame: Frame): string[] {
  return [
    ...labelled(label.guesses, guessesText, frame),
    ...guesses.flatMap(({ title, text }) => labelled('', `- ${title}, ${text}`, frame)),
    ...(moreGuesses ? labelled('', moreGuesses, frame) : []),
  ]
}
