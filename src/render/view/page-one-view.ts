import type { Report } from '../report.ts'
import { shorten } from '../text/shorten.ts'
import { actionView } from './action-view.ts'
import { areaRowsView } from './area-rows-view.ts'
import { areasFinding, asideFinding, wideFinding } from './areas-finding.ts'
import { isPartial } from './axis-view.ts'
import { headlineView } from './headline-view.ts'
import { holdView } from './hold-view.ts'
import { ladderView } from './ladder-view.ts'
import { plotView } from './plot-view.ts'
import { unfoldsOfPageOne } from './unfold-view.ts'

const FIRST_ACTIONS = 5
const TITLE_LIMIT = 60
const STEP_LIMIT = 80
const MEANING_LIMIT = 240

/** The sheet a chief executive reads. Its limits keep it on one page of A4. */
export function pageOneView(report: Report) {
  const { document, words } = report
  return {
    kind: [words.common.kindOf(document.questionnaire.title), words.audience.kind[report.audience]]
      .filter(Boolean)
      .join(', '),
    date: words.common.date(document.date),
    headline: headlineView(report),
    people: report.voices.people(report),
    disagreement: report.voices.disagreement(report),
    ladder: ladderView(report),
    areas: plotView(areaRowsView(report), areasFinding(report), report),
    areasNote: [wideFinding(report), asideFinding(report)].filter(Boolean).join('. '),
    explanations: unfoldsOfPageOne(report),
    meaning: meaningView(report),
    aside: report.voices.aside(report),
    hold: holdView(report),
    actions: firstActionsView(report),
    foot: `${words.pageOne.foot} ${versionsOf(report)}`,
  }
}

function meaningView(report: Report): { title: string; text: string } {
  const { stage, words, document, stages } = report
  if (isPartial(report)) return { title: words.pageOne.meansScan, text: words.pageOne.scanMeans }
  if (stage)
    return { title: words.pageOne.means(stage.title), text: shorten(stage.summary, MEANING_LIMIT) }
  const titleOf = (id: string | null) => stages.find((one) => one.id === id)?.title
  const [lowest, highest] = [titleOf(document.stage.lowest), titleOf(document.stage.highest)]
  const text = lowest && highest ? words.pageOne.between(lowest, highest) : ''
  return { title: text ? words.pageOne.meansNone : '', text }
}

function firstActionsView(report: Report) {
  const { words, document } = report
  const actions = document.actions
    .slice(0, FIRST_ACTIONS)
    .map((action) => actionView(action, report))
  return {
    title:
      actions.length > 0 ? words.pageOne.firstActions(actions.length) : words.pageOne.noActions,
    none: actions.length > 0 ? '' : words.pageOne.noActionsText,
    columns: words.pageOne.columns,
    label: words.action.label,
    all: report.parts.has('register')
      ? words.pageOne.allActions(document.actions.length)
      : words.audience.roadmapLink,
    rows: actions.map((action) => ({
      ...action,
      title: shorten(action.title, TITLE_LIMIT),
      firstStep: shorten(action.firstStep, STEP_LIMIT),
    })),
  }
}

function versionsOf({ document: { questionnaire, tool }, words }: Report): string {
  return words.common.versions(questionnaire.id, questionnaire.version, tool.version)
}
