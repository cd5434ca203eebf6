import { rich, strong } from '../../words/rich-text.ts'
import type { ReportView } from '../view/report-view.ts'
import { type Content, bullets, heading, paragraph } from './blocks.ts'
import { table } from './table.ts'

type Method = ReportView['method']

type Whole = NonNullable<Method['whole']>
type Reading = NonNullable<Method['reading']>

/** How the figures come about, where their limits lie, and what they rest on; in short where the report is. */
export const method = (view: Method, colon: string) => [
  heading(1, view.title, { newPage: true }),
  ...(view.leftOut ? part(view.leftOut.title, paragraph(view.leftOut.text)) : []),
  ...(view.purpose.text === '' ? [] : part(view.purpose.title, paragraph(view.purpose.text))),
  ...(view.inShort ? part(view.inShort.title, ...bullets(view.inShort.list)) : []),
  ...(view.whole ? whole(view.whole, colon) : []),
  ...part(view.limits.title, ...bullets(view.limits.list)),
  ...(view.reading ? [...sources(view.reading), ...glossary(view.reading, colon)] : []),
  ...part(view.about.title, ...bullets(view.about.list)),
]

const whole = (view: Whole, colon: string) => [
  ...part(view.rules.title, ...bullets(view.rules.list)),
  ...part(view.overall.title, paragraph(view.overall.text)),
  ...part(view.stages.title, ...stages(view)),
  ...participation(view),
  ...part(view.weights.title, ...weights(view)),
  ...sensitivity(view),
  ...part(view.levels.title, ...levels(view, colon)),
]

const part = <T>(title: string, ...content: T[]) => [heading(2, title), ...content]

function stages({ stages: { heads, none, rows } }: Whole) {
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

function participation({ participation: view }: Whole) {
  if (view === null) return []
  const { title, said, heads, rows } = view
  const columns = [
    { head: heads.group, share: 32 },
    { head: heads.roles, share: 42 },
    { head: heads.answered, share: 26 },
  ]
  return part(
    title,
    paragraph(said),
    ...table(
      columns,
      rows.map(({ title: group, roles, answered }): Content[] => [group, roles, answered]),
    ),
  )
}

function weights({ weights: { heads, rows } }: Whole) {
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

/** What each weight does to the stage and to the first actions. */
function sensitivity({ sensitivity: view }: Whole) {
  if (!view) return []
  const { heads, rows } = view
  const columns = [
    { head: heads.weight, share: 40 },
    { head: heads.factor, share: 18 },
    { head: heads.stage, share: 18 },
    { head: heads.actions, share: 24 },
  ]
  const cells = rows.map(({ weight, factor, stage, actions }): Content[] => [
    weight,
    factor,
    stage,
    actions,
  ])
  return part(
    view.title,
    paragraph(view.finding),
    ...(rows.length > 0 ? table(columns, cells) : []),
  )
}

function levels({ levels: { heads, rows } }: Whole, colon: string) {
  const columns = [
    { head: heads.level, share: 30 },
    { head: heads.meaning, share: 70 },
  ]
  return table(
    columns,
    rows.map(({ value, label, summary }): Content[] => [`${value}${colon} ${label}`, summary]),
  )
}

function sources({ sources: { title, knownTitle, known, rows } }: Reading) {
  if (title === '') return []
  const lines = rows.map(({ citation, address, about }) =>
    [citation, address === '' ? '' : `${address}.`, about].filter(Boolean).join(' '),
  )
  return [...part(knownTitle, paragraph(known)), ...part(title, ...bullets(lines))]
}

const glossary = ({ glossary: { title, rows } }: Reading, colon: string) =>
  title === ''
    ? []
    : part(
        title,
        ...bullets(rows.map((row) => rich`${strong(`${row.term}${colon}`)} ${row.meaning}`)),
      )
