import { type RichText, rich, strong } from '../../words/rich-text.ts'
import type { ReportView } from '../view/report-view.ts'
import { type Content, bullets, heading, paragraph, paragraphs, quotation } from './blocks.ts'
import { STYLE } from './styles.ts'
import { table } from './table.ts'

type Theme = ReportView['themes'][number]
type Item = Theme['items'][number]

/** One theme: its score beside its area's, why it matters, every item. */
export const theme = (view: Theme, colon: string) => [
  heading(1, view.title, { newPage: true }),
  paragraph(`${view.eyebrow}.${view.summary === '' ? '' : ` ${view.summary}`}`, STYLE.eyebrow),
  paragraph(view.lead),
  ...figures(view),
  ...labelled(view.why),
  ...labelled(view.known),
  ...view.quotes.flatMap(({ text, by }) => quotation(text, by)),
  heading(2, view.itemsTitle),
  ...view.items.flatMap((one) => item(one, colon)),
  ...paragraphs(view.hidden),
]

function figures({ plot: { heads, rows } }: Theme) {
  const columns = [
    { head: heads.theme, share: 64 },
    { head: heads.score, share: 18, isFigure: true },
    { head: heads.couldBe, share: 18, isFigure: true },
  ]
  return table(
    columns,
    rows.map(({ title, sub, score, couldBe, isComparison }): Content[] => [
      sub === '' ? title : `${title} (${sub})`,
      isComparison ? score : [strong(score)],
      couldBe,
    ]),
  )
}

const labelled = (part: { title: string; text: string } | null) =>
  part === null ? [] : [paragraph(rich`${strong(`${part.title}.`)} ${part.text}`)]

const item = (view: Item, colon: string) => [
  heading(3, `${view.number}. ${view.prompt}`),
  ...bullets(linesOf(view, colon)),
  ...view.dissent.flatMap(({ text, by }) => quotation(text, by)),
]

const linesOf = (view: Item, colon: string): RichText[] => [
  ...criticalLine(view, colon),
  ...(view.state === '' ? [] : [[strong(view.state)]]),
  ...view.pairs.map(({ label, text }) => rich`${strong(`${label}${colon}`)} ${text}`),
  ...evidenceLine(view, colon),
  ...labelledLine(view.firstRound, colon),
  ...labelledLine(view.note, colon),
]

const labelledLine = (part: { label: string; text: string } | null, colon: string): RichText[] =>
  part === null ? [] : [rich`${strong(`${part.label}${colon}`)} ${part.text}`]

function criticalLine({ critical, criticalNote }: Item, colon: string): RichText[] {
  if (critical === null) return []
  const said = strong(`${critical.words}${colon} ${critical.state}.`)
  return [criticalNote === null ? [said] : rich`${said} ${criticalNote.text}`]
}

function evidenceLine({ evidence }: Item, colon: string): RichText[] {
  if (evidence === null) return []
  const list = evidence.list.flatMap(({ text, details, expired }, index): RichText => {
    const said = `${index === 0 ? '' : '; '}${text}${details === '' ? '' : ` (${details})`}`
    return expired === '' ? rich`${said}` : rich`${said} ${strong(`(${expired})`)}`
  })
  return [rich`${strong(`${evidence.label}${colon}`)} ${list}${evidence.none}`]
}
