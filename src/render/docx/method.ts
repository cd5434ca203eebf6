import { rich, strong } from '../text/rich-text.ts'
import type { ReportView } from '../view/report-view.ts'
import { type Content, bullets, heading, paragraph } from './blocks.ts'
import { table } from './table.ts'

type Method = ReportView['method']

/** How the figures come about, where their limits lie, and what they rest on. */
export const method = (view: Method) => [
  heading(1, view.title, { newPage: true }),
  ...(view.purpose.text === '' ? [] : part(view.purpose.title, paragraph(view.purpose.text))),
  ...part(view.rules.title, ...bullets(view.rules.list)),
  ...part(view.overall.title, paragraph(view.overall.text)),
  ...part(view.stages.title, ...stages(view)),
  ...part(view.weights.title, ...weights(view)),
  ...part(view.levels.title, ...levels(view)),
  ...part(view.limits.title, ...bullets(view.limits.list)),
  ...sources(view),
  ...glossary(view),
  ...part(view.about.title, ...bullets(view.about.list)),
]

const part = <T>(title: string, ...content: T[]) => [heading(2, title), ...content]

function stages({ stages: { heads, none, rows } }: Method) {
  const columns = [
    { head: heads.stage, share: 20 },
    { head: heads.area, share: 18 },
    { head: heads.criticals, share: 62 },
  ]
  return table(
    columns,
    rows.map(({ title, area, criticals }): Content[] => [
      title,
      area,
      criticals.join('\n') || none,
    ]),
  )
}

function weights({ weights: { heads, rows } }: Method) {
  const columns = [
    { head: heads.areaAndTheme, share: 42 },
    { head: heads.weight, share: 14, isFigure: true },
    { head: heads.asked, share: 26 },
    { head: heads.coverage, share: 18, isFigure: true },
  ]
  return table(
    columns,
    rows.map(({ title, isArea, weight, asked, coverage }): Content[] => [
      isArea ? [strong(title)] : title,
      weight,
      asked,
      coverage,
    ]),
  )
}

function levels({ levels: { heads, rows } }: Method) {
  const columns = [
    { head: heads.level, share: 30 },
    { head: heads.meaning, share: 70 },
  ]
  return table(
    columns,
    rows.map(({ value, label, summary }): Content[] => [`${value}: ${label}`, summary]),
  )
}

function sources({ sources: { title, knownTitle, known, rows } }: Method) {
  if (title === '') return []
  const lines = rows.map(({ citation, address, about }) =>
    [citation, address === '' ? '' : `${address}.`, about].filter(Boolean).join(' '),
  )
  return [...part(knownTitle, paragraph(known)), ...part(title, ...bullets(lines))]
}

const glossary = ({ glossary: { title, rows } }: Method) =>
  title === ''
    ? []
    : part(title, ...bullets(rows.map((row) => rich`${strong(`${row.term}:`)} ${row.meaning}`)))
