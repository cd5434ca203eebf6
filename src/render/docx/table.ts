import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Paragraph,
} from 'docx'
import { type Content, runsOf } from './blocks.ts'
import { STYLE, TEXT_WIDTH } from './styles.ts'

/** What a cell holds; runs where it needs a look of its own. */
export type CellContent = Content | readonly TextRun[]

const isRuns = (content: CellContent): content is readonly TextRun[] =>
  typeof content !== 'string' && content[0] instanceof TextRun

/** A column: its head, its share of the width, and whether figures in it stand at the right. */
export type Column = { head: string; share: number; isFigure?: boolean }

/**
 * A table whose head is marked as one and repeats on every page; no row breaks across pages. The look
 * is that of the style "Report Table".
 */
export function table(
  columns: readonly Column[],
  rows: readonly CellContent[][],
): (Table | Paragraph)[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((share / total) * TEXT_WIDTH))
  const row = (contents: readonly CellContent[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: contents.map((content, index) =>
        cell(content, widths[index] ?? 0, columns[index]?.isFigure ?? false),
      ),
    })
  const heads = columns.map(({ head }) => head)
  return [
    new Table({
      style: STYLE.table,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      borders: NO_BORDERS_OF_ITS_OWN,
      rows: [row(heads, true), ...rows.map((contents) => row(contents, false))],
    }),
    // Two tables, or a table and a heading, need air between them.
    new Paragraph({ spacing: { after: 60, line: 120 } }),
  ]
}

/** The library draws a grid unless it is told not to; the style has the lines. */
const NO_BORDERS_OF_ITS_OWN = {}

const cell = (content: CellContent, width: number, isFigure: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: STYLE.cell,
        children: isRuns(content) ? [...content] : runsOf(content),
        ...(isFigure && { alignment: AlignmentType.RIGHT, indent: { right: 160 } }),
      }),
    ],
  })
