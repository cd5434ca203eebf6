import { TextRun } from 'docx'
import { rich, strong } from '../../words/rich-text.ts'
import type { ReportView } from '../view/report-view.ts'
import { type Content, bullets, heading, paragraph, paragraphs } from './blocks.ts'
import { type Palette, STYLE } from './styles.ts'
import { type CellContent, table } from './table.ts'

type Overview = ReportView['overview']
type Answers = NonNullable<Overview['answers']>
type Strip = Overview['groups'][number]['themes'][number]['strip']
type Cell = Pick<Strip['cells'][number], 'text' | 'kind' | 'isCritical'>

/** All themes in one table, what is open and whom to ask, what does not apply. */
export const overview = (view: Overview, heat: Palette['heat']) => [
  heading(1, view.title, { newPage: true }),
  ...paragraphs(view.lead),
  ...paragraphs(view.movement),
  ...themes(view, heat),
  ...(view.answers ? answers(view.answers) : []),
]

const answers = (view: Answers) => [
  ...paragraphs(keyText(view), STYLE.small),
  ...open(view),
  ...excluded(view),
]

function themes({ plot, groups, answers: shown }: Overview, heat: Palette['heat']) {
  const strip = <T>(content: T): T[] => (shown ? [content] : [])
  const columns = [
    { head: plot.heads.areaAndTheme, share: 42 },
    { head: plot.heads.score, share: 15, isFigure: true },
    { head: plot.heads.couldBe, share: 17, isFigure: true },
    ...strip({ head: shown?.heads.items ?? '', share: 26 }),
  ]
  const rows = groups.flatMap(({ area, themes: list }): CellContent[][] => [
    [[strong(area.title)], [strong(area.score)], area.couldBe, ...strip('')],
    ...list.map(({ title, score, couldBe, strip: { cells, means } }): CellContent[] => [
      title,
      score,
      couldBe,
      ...strip(stripOf([...cells, ...means.map(meanCell)], heat)),
    ]),
  ])
  return table(columns, rows)
}

/** The items as small fields: the digit says the level, the ground only helps the eye, bold is critical. */
const stripOf = (cells: readonly Cell[], heat: Palette['heat']): TextRun[] =>
  cells.flatMap(({ text, kind, isCritical }, index) => {
    const look = heat[Number(kind)]
    const field = new TextRun({
      text: look ? `\u00a0${text}\u00a0` : text,
      ...(isCritical && { bold: true }),
      ...(look && { color: look.color, shading: { type: 'clear', fill: look.fill } }),
    })
    return index === 0 ? [field] : [new TextRun(' '), field]
  })

/** A mean has the look of the level that it has reached; what is withheld has none. */
const meanCell = ({ text, fill, isCritical }: Strip['means'][number]): Cell => ({
  text,
  kind: fill === '' ? 'withheld' : fill,
  isCritical,
})

function keyText({ key }: Answers): string {
  const { symbol } = key
  return [
    key.critical === '' ? '' : `${key.criticalBold}.`,
    key.unknown === '' ? '' : `${symbol.unknown} ${key.unknown}.`,
    key.skipped === '' ? '' : `${symbol.skipped} ${key.skipped}.`,
    key.notApplicable === '' ? '' : `${symbol.notApplicable} ${key.notApplicable}.`,
    key.withheld === '' ? '' : `${symbol.withheld} ${key.withheld}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function open({ open: view }: Answers) {
  if (view.title === '') return []
  const columns = [
    { head: view.heads.question, share: 50 },
    { head: view.heads.theme, share: 26 },
    { head: view.heads.who, share: 24 },
  ]
  const rows = view.rows.map(({ question, mark, theme, who }): Content[] => [
    mark === '' ? question : `${question} (${mark})`,
    theme,
    who,
  ])
  return [heading(2, view.title), ...table(columns, rows)]
}

function excluded({ excluded: view }: Answers) {
  if (view.title === '') return []
  const columns = [
    { head: view.heads.question, share: 40 },
    { head: view.heads.theme, share: 22 },
    { head: view.heads.reason, share: 38 },
  ]
  const rows = view.rows.map(({ question, theme, reason }): Content[] => [question, theme, reason])
  return [heading(2, view.title), ...table(columns, rows)]
}

/** What has run out, what soon will, and the scores without it. */
export function evidence(view: ReportView['evidence']) {
  if (!view) return []
  const { title, figures, lists, heads } = view
  return [
    heading(1, title),
    ...(figures.title === '' ? [] : [heading(2, figures.title), ...onPaper(figures)]),
    ...lists.flatMap((list) => [
      heading(2, list.title),
      ...table(
        [
          { head: heads.evidence, share: 42 },
          { head: heads.question, share: 36 },
          { head: list.dateHead, share: 22 },
        ],
        list.rows.map(({ title: piece, question, date }): Content[] => [piece, question, date]),
      ),
    ]),
  ]
}

function onPaper({ heads, rows }: NonNullable<ReportView['evidence']>['figures']) {
  const columns = [
    { head: heads.areaAndTheme, share: 52 },
    { head: heads.onPaper, share: 24, isFigure: true },
    { head: heads.current, share: 24, isFigure: true },
  ]
  return table(
    columns,
    rows.map(({ title, onPaper: paper, current, isArea }): Content[] => [
      isArea ? [strong(title)] : title,
      paper,
      current,
    ]),
  )
}

/** What a leader does at this stage. */
export function toDo(view: ReportView['toDo'], colon: string) {
  if (view === null) return []
  const { title, summary, steps, next } = view
  return [
    heading(1, title),
    ...paragraphs(summary),
    ...bullets(steps),
    ...(next ? [paragraph(rich`${strong(`${next.title}${colon}`)} ${next.text}`)] : []),
  ]
}
