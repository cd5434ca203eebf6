import { type Content, bullets, heading, paragraph, paragraphs, title } from './blocks.ts'
import type { ReportView } from '../view/report-view.ts'
import { rich, strong } from '../../words/rich-text.ts'
import { STYLE } from './styles.ts'
import { table } from './table.ts'

type PageOne = ReportView['pageOne']

/**
 * What a chief executive reads: the answer, what it rests on, what comes first. Its parts stand under one
 * heading, so that the contents list names it once.
 */
export const pageOne = (view: PageOne, { summary, colon }: { summary: string; colon: string }) => [
  paragraph(`${view.kind}. ${view.date}.`, STYLE.kicker),
  title(headline(view)),
  heading(1, summary),
  paragraph(view.headline.lead, STYLE.lead),
  paragraph(view.people.text, view.people.isNotice ? STYLE.notice : undefined),
  ...paragraphs(view.disagreement),
  ...ladder(view, colon),
  ...areas(view),
  ...(view.meaning.title ? [heading(2, view.meaning.title), paragraph(view.meaning.text)] : []),
  heading(2, view.aside.title),
  ...paragraphs(view.aside.text),
  ...hold(view, colon),
  ...criticals(view, colon),
  ...firstActions(view),
  paragraph(view.foot, STYLE.small),
]

const headline = ({ headline: { title: text, stage } }: PageOne): Content =>
  stage === '' ? text : rich`${text} ${strong(stage)}`

function ladder({ ladder: view }: PageOne, colon: string) {
  if (view === null) return []
  const columns = [
    { head: view.heads.stage, share: 26 },
    { head: view.heads.needs, share: 20 },
    { head: view.heads.criticals, share: 54 },
  ]
  const rows = view.rungs.map(({ title: stage, hereText, needs, marks }): Content[] => [
    hereText === '' ? stage : [strong(`${stage}${colon} ${hereText}`)],
    needs,
    marks.map(({ name, state }) => `${name}${colon} ${state}`).join('\n'),
  ])
  return [heading(2, view.title), ...table(columns, rows)]
}

function areas({ areas: view, areasNote }: PageOne) {
  const columns = [
    { head: view.heads.area, share: 40 },
    { head: view.heads.score, share: 16, isFigure: true },
    { head: view.heads.couldBe, share: 18, isFigure: true },
    { head: view.heads.answered, share: 26 },
  ]
  const rows = view.rows.map(({ title: area, score, couldBe, sub }): Content[] => [
    area,
    [strong(score)],
    couldBe,
    sub,
  ])
  return [
    heading(2, view.caption),
    ...table(columns, rows),
    ...paragraphs(areasNote === '' ? '' : `${areasNote}.`),
  ]
}

function hold({ hold: { title: text, rows, more } }: PageOne, colon: string) {
  if (rows.length === 0) return []
  const lines = rows.map(({ name, value }) => rich`${name}${colon} ${strong(value)}`)
  return [heading(2, text), ...bullets([...lines, ...(more === '' ? [] : [more])])]
}

function criticals({ hold: view }: PageOne, colon: string) {
  const { criticalTitle, criticalRows, criticalMore, met } = view
  if (criticalTitle === '') return []
  const missing = criticalRows.map(
    ({ name, stage, value }) =>
      rich`${name}${stage === '' ? '' : ` (${stage})`}${colon} ${strong(value)}`,
  )
  return [
    heading(2, criticalTitle),
    ...bullets([
      ...missing,
      ...(criticalMore === '' ? [] : [criticalMore]),
      ...(met === null ? [] : [rich`${met.name}${colon} ${strong(met.value)}`]),
    ]),
  ]
}

function firstActions({ actions: view }: PageOne) {
  if (view.none !== '') return [heading(2, view.title), paragraph(view.none)]
  const columns = [
    { head: '', share: 6, isFigure: true },
    { head: view.columns.action, share: 38 },
    { head: view.columns.step, share: 32 },
    { head: view.columns.owner, share: 24 },
  ]
  const rows = view.rows.map((action): Content[] => [
    String(action.number),
    rich`${strong(action.title)} (${action.reason})`,
    action.firstStep,
    [action.owner, action.when].filter(Boolean).join(', '),
  ])
  return [heading(2, view.title), ...table(columns, rows)]
}
