import type { Aggregate } from '../../src/model/aggregate.ts'
import { documentWordsOfMany } from '../../src/words/document-words.ts'

/**
 * Which numbers a report of many voices may hold: those that stand in its own words, those that the
 * document says in a text, and those that follow from its published figures by rounding, counting or
 * reading them aloud. Any other number came from somewhere else, and has no business there.
 */

/** The numbers in a text that follow from nothing published. */
export function strangers(text: string, document: Aggregate): string[] {
  const allowed = publishedNumbers(document)
  return [...new Set(numbersIn(withPoints(text, document)))].filter(
    (number) => !allowed.has(number),
  )
}

/** A decimal comma is read as a point where the language of the report writes one. */
const withPoints = (text: string, { pack }: Aggregate): string =>
  pack.language === 'en' ? text : text.replace(/(?<=\d),(?=\d)/g, '.')

/** Every number in a text, as its digits stand there, without a sign. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

/** What a reader of the page can see or hear: its text, and the texts of its drawings. */
export function seenIn(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<script>[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x?[0-9a-f]+;|&[a-z]+;/gi, ' ')
}

/** The places of marks on the scale of a hundred in a part of a page, as percentages. */
export const placesIn = (html: string): string[] =>
  [...html.matchAll(/<(?:use|line)[^>]*\s(?:x|x1|x2)="([\d.]+)%"/g)].map(([, place]) => place ?? '')

export function publishedNumbers(document: Aggregate): ReadonlySet<string> {
  return new Set([
    ...numbersIn(wordsOf(documentWordsOfMany(document.pack.language))),
    ...numbersIn(textsOf(document).join(' ')),
    ...figuresOf(document).flatMap(forms),
    ...countsOf(document).map(String),
    ...ordinals(document),
  ])
}

/** Sentences with places for values hold their own numbers in their source. */
function wordsOf(words: unknown): string {
  if (typeof words === 'string') return words
  if (typeof words === 'function') return String(words)
  return typeof words === 'object' && words !== null
    ? Object.values(words).map(wordsOf).join(' ')
    : ''
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

function figuresOf(document: Aggregate): number[] {
  return [...numbersOf(document), ...tenthsOf(document), ...inUse(document)]
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersOf)
}

/** A figure as it may be shown: whole, to a tenth either way, and a share in hundredths. */
function forms(value: number): string[] {
  const size = Math.abs(value)
  const tenth = [Math.floor, Math.round, Math.ceil].map((round) => round(size * 10) / 10)
  return [
    size,
    Math.round(size),
    ...tenth,
    ...(size <= 1 ? [Math.floor(size * 100), Math.round(size * 100)] : []),
  ].flatMap((form) => [String(form), form.toFixed(1), form.toFixed(2)])
}

/** "In 7 of 10 pairs", in both directions, and the interval around it. */
function tenthsOf({ perspectives }: Aggregate): number[] {
  const deltas = perspectives.gaps.flatMap(({ delta, deltaInterval }) => [
    ...(delta === null ? [] : [delta]),
    ...(deltaInterval ?? []),
  ])
  return deltas.flatMap((delta) =>
    [delta, -delta].flatMap((one) =>
      [Math.floor, Math.round, Math.ceil].map((round) => round(((one + 1) / 2) * 10)),
    ),
  )
}

/** "for 21 of 36": a published share of a published number. */
const inUse = ({ areas }: Aggregate): number[] =>
  areas
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items))
    .flatMap(({ n, inPlace }) => (n === null || inPlace === null ? [] : [Math.round(n * inPlace)]))

/** How many there are of what is listed in the document. */
function countsOf({ areas, perspectives, actions, blocks, pack, release }: Aggregate): number[] {
  const themes = areas.flatMap((area) => area.themes)
  const signs = [-1, 0, 1].map(
    (sign) => perspectives.gaps.filter(({ points }) => Math.sign(points) === sign).length,
  )
  return [
    themes.length,
    areas.length,
    blocks.length,
    actions.length,
    pack.sources.length,
    release.withheld.length,
    ...signs,
    ...areas.flatMap((area) => [
      area.themes.length,
      ...area.blocks.map((block) => block.themes.length),
    ]),
    ...themes.flatMap(({ items, blocks: shown }) => [items.length, shown.length]),
  ]
}

/** Items, themes, stages and actions are numbered. */
function ordinals({ areas, actions, pack }: Aggregate): string[] {
  const longest = Math.max(
    actions.length,
    pack.stages.length,
    ...areas.flatMap(({ themes }) => [themes.length, ...themes.map(({ items }) => items.length)]),
  )
  return Array.from({ length: longest }, (_, index) => String(index + 1))
}
