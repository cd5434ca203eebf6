import { CheckBox, Paragraph, TextRun } from 'docx'
import { rich, strong } from '../../words/rich-text.ts'
import type { ReportView } from '../view/report-view.ts'
import { bullets, heading, paragraph, paragraphs } from './blocks.ts'
import { STYLE } from './styles.ts'

type Actions = ReportView['actions']
type Register = NonNullable<Actions['register']>
type Roadmap = NonNullable<Actions['roadmap']>
type Action = Register['groups'][number]['rows'][number]

/** Every action by when it can begin, with a box to tick. */
export function actions({ title, none, roadmap, register }: Actions) {
  const head = heading(1, title, { newPage: true })
  if (none !== '') return [head, paragraph(none)]
  return [
    head,
    ...paragraphs(roadmap?.plainLead ?? ''),
    ...(register ? registered(register) : []),
    ...(roadmap && !register ? onTheWay(roadmap) : []),
  ]
}

const registered = (register: Register) =>
  register.groups.flatMap((group) => [
    heading(2, group.title),
    ...group.rows.flatMap((row) => action(row, register)),
  ])

/** Where there is no register, the actions of the roadmap in words. */
const onTheWay = ({ columns, further }: Roadmap) => [
  ...columns.flatMap(({ title, none, nodes }) => [
    heading(2, title),
    ...paragraphs(none),
    ...bullets(
      nodes.map(
        (node) =>
          rich`${strong(`${node.number}. ${node.title}`)} (${node.ownerEffort}) ${node.links}`,
      ),
    ),
  ]),
  ...paragraphs(further),
]

function action(row: Action, { labels }: Register) {
  return [
    new Paragraph({
      style: STYLE.action,
      children: [
        new CheckBox({ checkedState: TICKED, uncheckedState: OPEN }),
        new TextRun({ text: ` ${row.number}. ${row.title}` }),
        new TextRun({ text: ` (${row.reason})`, bold: false }),
      ],
    }),
    ...bullets(
      [
        `${labels.step} ${row.firstStep}`,
        ...row.laterSteps,
        `${labels.owner} ${row.ownerEffort}`,
        ...(row.artefact === '' ? [] : [`${labels.artefact} ${row.artefact}`]),
        ...(row.links === '' ? [] : [row.links]),
      ],
      STYLE.bullet2,
    ),
  ]
}

const SYMBOLS = 'Segoe UI Symbol'
const OPEN = { value: '2610', font: SYMBOLS }
const TICKED = { value: '2612', font: SYMBOLS }
