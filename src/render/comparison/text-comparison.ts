import type { Comparison } from '../../model/comparison.ts'
import { visibleLine } from '../../visible.ts'
import { type Frame, columns, labelled } from '../summary/rows.ts'
import { styleFor } from '../summary/style.ts'
import { wrap } from '../summary/wrap.ts'
import { capital } from '../../words/capital.ts'
import { rich, strong } from '../../words/rich-text.ts'
import { areaRow, figureText, themeRow } from './change-rows.ts'
import { type Compared, endsOf, toCompared } from './compared.ts'
import { headView, limitText, remarkTexts } from './head-view.ts'
import { peopleText } from './people-view.ts'
import { criticalView, movedView, valueText } from './questions-view.ts'

/** The comparison for a terminal: what changed, in one screen or two. Reads the same without colour. */
export function comparisonText(
  document: Comparison,
  { colour, width }: { colour: boolean; width: number },
): string {
  const compared = toCompared(document)
  const frame: Frame = { width, style: styleFor(colour) }
  const blocks = [
    titleLines(compared, frame),
    noteLines(compared, frame),
    stageLines(compared, frame),
    labelled(compared.words.label.people, peopleText(compared), frame),
    areaLines(compared, frame),
    themeLines(compared, frame),
    questionLines(compared, frame),
    criticalLines(compared, frame),
    actionLines(compared, frame),
    historyLines(compared, frame),
    wrap(compared.words.footnote, width - 1).map(frame.style.quiet),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function titleLines({ document, words, first, last }: Compared, { width, style }: Frame): string[] {
  const title = `${document.organisation} · ${document.questionnaire.title} · ${words.shortDates(first.date, last.date)}`
  return wrap(visibleLine(title), width - 1).map(style.strong)
}

const noteLines = (compared: Compared, frame: Frame): string[] =>
  remarkTexts(compared).flatMap((text) => labelled(compared.words.label.note, text, frame))

function stageLines(compared: Compared, frame: Frame): string[] {
  const { words, last } = compared
  const { title, stage } = headView(compared)
  return [
    ...labelled(words.label.stage, stage ? rich`${title} ${strong(stage)}.` : `${title}.`, frame),
    ...labelled('', `${capital(limitText(last, compared))}.`, frame),
  ]
}

function areaLines(compared: Compared, frame: Frame): string[] {
  const { words, document } = compared
  const rows = document.areas.map((area) => areaRow(area, compared))
  return table(words.label.areas, rows.map(figureCells), frame)
}

/** Those called changed, each with its figures; the others are counted. */
function themeLines(compared: Compared, frame: Frame): string[] {
  const { words, themes } = compared
  const rows = themes.map(({ theme }) => themeRow(theme, compared))
  const changed = rows.filter(({ isChanged }) => isChanged)
  return [
    ...labelled(words.label.themes, headView(compared).lead, frame),
    ...table(
      '',
      changed.map((row) => [...figureCells(row), row.change]),
      frame,
    ),
  ]
}

const figureCells = ({
  title,
  before,
  after,
  difference,
}: Record<'title' | 'before' | 'after' | 'difference', string>) => [
  visibleLine(title),
  before,
  after,
  difference,
]

/** In columns where they fit; else each title above its figures. */
function table(label: string, cells: string[][], frame: Frame): string[] {
  const rows = columns(cells, [1, 2, 3])
  const widest = Math.max(0, ...rows.map((row) => [...row].length))
  const texts =
    widest < frame.width - 12
      ? rows
      : cells.flatMap(([title = '', ...figures]) => [title, figures.filter(Boolean).join(', ')])
  return texts.flatMap((text, index) => labelled(index === 0 ? label : '', text, frame))
}

function questionLines(compared: Compared, frame: Frame): string[] {
  const { words, common, items } = compared
  const moved = items.flatMap(({ item }) => {
    if (item.moved === null) return []
    const [before, after] = endsOf(item.answers)
    const values = `${words.way[item.moved]}${common.colon} ${valueText(before, compared)} → ${valueText(after, compared)}`
    return labelled('', `${values}  ${item.name}`, frame)
  })
  return [...labelled(words.label.questions, `${movedView(compared).title}.`, frame), ...moved]
}

function criticalLines(compared: Compared, frame: Frame): string[] {
  const { title, rows } = criticalView(compared)
  return [
    ...labelled(compared.words.label.critical, `${title}.`, frame),
    ...rows.flatMap(({ name, before, after }) =>
      labelled('', `${name}${compared.common.colon} ${before.text} → ${after.text}`, frame),
    ),
  ]
}

function actionLines({ words, document }: Compared, frame: Frame): string[] {
  const { finished } = document.actions
  return [
    ...labelled(words.label.actions, `${words.finished(finished.length)}.`, frame),
    ...finished.flatMap(({ title }) => labelled('', title, frame)),
  ]
}

/** Three dates and more: the areas at each of them. */
function historyLines(compared: Compared, frame: Frame): string[] {
  const { words, document } = compared
  if (document.waves.length < 3) return []
  const head = ['', ...document.waves.map(({ date }) => words.shortDate(date))]
  const rows = document.areas.map(({ title, figures }) => [
    visibleLine(title),
    ...figures.map((figure) => figureText(figure, compared)),
  ])
  const toTheRight = document.waves.map((_, index) => index + 1)
  return columns([head, ...rows], toTheRight).flatMap((row, index) =>
    labelled(index === 0 ? words.label.dates : '', row, frame),
  )
}
