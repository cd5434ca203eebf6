import { visibleLine } from '../../visible.ts'
import type { Report } from '../report.ts'
import { shorten } from '../text/shorten.ts'

const TITLE_LIMIT = 32
const PADDING = 7
const SAID = '#0f566b'
/** Where no stage is said, the badge stays grey. No stage has a colour of its own: none is good or bad. */
const UNSAID = '#60666c'

/** The badge: a label, what is said, and where both stand. Lengths in pixels. */
export function badgeView(report: Report, accent: string = SAID) {
  const { ci, common } = report.words
  const said = valueOf(report)
  const label = box(ci.tool, 0)
  const value = box(said, label.width)
  return {
    title: ci.badgeTitle(said, common.date(report.document.date)),
    width: label.width + value.width,
    colour: report.stage ? accent : UNSAID,
    label,
    value,
  }
}

function valueOf({ document: { scope }, stage, words }: Report): string {
  if (stage) return shorten(visibleLine(stage.title), TITLE_LIMIT)
  if (scope.complete) return words.common.cannotSay
  return scope.quick ? words.ci.quickScan : words.ci.partial
}

function box(text: string, left: number) {
  const length = lengthOf(text)
  return { text, length, x: left + PADDING, width: length + 2 * PADDING }
}

/**
 * How long a text is at 11 pixels. Nobody can measure it here, so widths are planned by those of
 * Verdana, and the picture stretches the text to its place whatever font it is shown in.
 */
function lengthOf(text: string): number {
  const thousandths = [...text].reduce((sum, character) => sum + widthOf(character), 0)
  return Math.ceil((thousandths * 11) / 1000)
}

function widthOf(character: string): number {
  const group = WIDTHS.find(([characters]) => characters.includes(character))
  if (group) return group[1]
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x2e80) return FULL_WIDTH
  return /\p{Lu}/u.test(character) ? CAPITAL : SMALL
}

/** Thousandths of the size. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'", 300],
  ['I.,:; ft/|', 380],
  ['r()-', 440],
  ['cszJ', 525],
  ['w', 820],
  ['m—…', 970],
  ['MWOQ', 850],
]
const SMALL = 615
const CAPITAL = 700
const FULL_WIDTH = 1000
