import { rich, strong } from '../../words/rich-text.ts'
import type { PerspectivesView } from '../view/perspectives/perspectives-view.ts'
import { type Content, bullets, heading, paragraph, paragraphs } from './blocks.ts'
import { type Column, table } from './table.ts'

/** How the organisation looks from where each group stands: the figures as tables, the gaps in words. */
export function perspectives(view: PerspectivesView | null, colon: string) {
  if (view === null) return []
  return [
    heading(1, view.title, { newPage: true }),
    ...paragraphs(view.lead),
    ...groups(view),
    ...view.notes.map((note) => paragraph(note)),
    ...contested(view, colon),
    ...part(view.read.title, bullets(view.read.list)),
    ...(view.talk ? part(view.talk.title, [paragraph(`${view.talk.text} ${view.talk.how}`)]) : []),
    paragraph(view.foot),
    ...areas(view),
    ...further(view),
    ...inWords(view),
    ...exploratory(view),
  ]
}

/** A heading with what it is about; without a title the view says nothing there. */
const part = <T>(title: string, content: readonly T[]) =>
  title === '' ? [] : [heading(2, title), ...content]

const NAME = 28
const FIGURES = 54
const GAP = 18

/** The room for figures, shared out among the groups. */
const figureColumns = (heads: readonly { title: string }[]): Column[] =>
  heads.map(({ title }) => ({ head: title, share: FIGURES / heads.length, isFigure: true }))

function groups({ plot: { heads, gap, sections } }: PerspectivesView) {
  const columns: Column[] = [
    { head: heads.theme, share: NAME },
    ...figureColumns(heads.columns),
    ...(gap ? [{ head: heads.gap, share: GAP, isFigure: true }] : []),
  ]
  const empty = columns.slice(1).map((): Content => '')
  const rows = sections.flatMap(({ title, rows: themes }): Content[][] => [
    ...(title === '' ? [] : [[[strong(title)], ...empty]]),
    ...themes.map((row): Content[] => [
      row.sub === '' ? row.title : `${row.title} (${row.sub})`,
      ...row.plain,
      ...(gap ? [gapOf(row)] : []),
    ]),
  ])
  return table(columns, rows)
}

type Row = PerspectivesView['plot']['sections'][number]['rows'][number]

const gapOf = ({ gap, noGap }: Row): Content =>
  gap ? rich`${strong(gap.points)} (${gap.interval})` : noGap

function contested({ contested: { title, what, rows } }: PerspectivesView, colon: string) {
  const lines = rows.map(({ name, text }) => rich`${strong(`${name}${colon}`)} ${text}`)
  return part(title, [...bullets(lines), paragraph(what)])
}

function areas({ areas: { title, head, heads, rows, note } }: PerspectivesView) {
  const columns = [{ head, share: NAME }, ...figureColumns(heads)]
  const figures = rows.map(({ title: area, cells }): Content[] => [
    area,
    ...cells.map(({ text, partial }) => (partial === '' ? text : `${text} (${partial})`)),
  ])
  return part(title, [...table(columns, figures), ...paragraphs(note)])
}

function further({ further: { title, heads, rows } }: PerspectivesView) {
  const columns = [
    { head: heads.theme, share: NAME },
    { head: heads.groups, share: FIGURES + GAP },
  ]
  return part(
    title,
    table(
      columns,
      rows.map(({ theme, groups: shown }): Content[] => [theme, shown]),
    ),
  )
}

const inWords = ({ inWords: { title, rows } }: PerspectivesView) =>
  part(
    title,
    bullets(
      rows.map(
        ({ theme, said, pairs }) =>
          rich`${strong(`${theme}.`)} ${said}${pairs === '' ? '' : ` ${pairs}`}`,
      ),
    ),
  )

function exploratory({ exploratory: { title, heads, rows, note } }: PerspectivesView) {
  const columns = [
    { head: heads.theme, share: 22 },
    { head: heads.groups, share: 40 },
    { head: heads.gap, share: 8, isFigure: true },
    { head: heads.interval, share: 15, isFigure: true },
    { head: heads.pairs, share: 15, isFigure: true },
  ]
  const figures = rows.map(({ theme, groups: pair, gap, interval, pairs }): Content[] => [
    theme,
    pair,
    gap,
    interval,
    pairs,
  ])
  return part(title, [...table(columns, figures), ...paragraphs(note)])
}
