import type { ActionResult, Assessment, Figures, ThemeResult } from '../../model/assessment.ts'
import { type Brand, logoView } from '../brand/brand.ts'
import {
  type PlacedItem as PlacedItemOf,
  type PlacedTheme as PlacedThemeOf,
  type Report as ReportOf,
  nameOf,
} from '../report.ts'
import { toReport } from '../to-report.ts'
import { plainText } from '../../words/rich-text.ts'
import { actionView } from '../view/action-view.ts'
import { allCounts, countsOf } from '../view/counts.ts'
import { criticalItems, criticalView } from '../view/critical-view.ts'
import { figuresView } from '../view/figures-view.ts'
import { headlineView } from '../view/headline-view.ts'
import { shortOf } from '../view/hold-view.ts'
import { peopleView } from '../view/people-view.ts'

/** A template is given the result of one voice. */
type Report = ReportOf<Assessment>
type PlacedItem = PlacedItemOf<Assessment>
type PlacedTheme = PlacedThemeOf<Assessment>

/** As in templates/tokens.css. */
const ACCENT = '#0f566b'

const FIRST_ACTIONS = 5

/**
 * What a user's own template is given: finished words and plain figures under names that stay, apart from
 * the views of our own reports, which may change with every version. The names stand in fields.ts.
 */
export function templateView(document: Assessment, brand: Brand = {}) {
  const report = toReport(document)
  const { common } = report.words
  const { title, stage, lead } = headlineView(report)
  const people = peopleView(report)
  const { answered, applicable } = allCounts(document)
  return {
    version: 1,
    language: document.pack.language,
    organisation: document.organisation,
    date: document.date,
    dateInWords: common.date(document.date),
    title: common.documentTitle(document.organisation, document.date),
    headline: [title, stage].filter(Boolean).join(' '),
    lead: plainText(lead),
    people: plainText(people.text),
    isPeopleNotice: people.isNotice,
    questionnaire: questionnaireOf(document),
    toolVersion: document.tool.version,
    accent: brand.accent?.colour ?? ACCENT,
    logo: logoView(brand.logo, '')?.src ?? '',
    stage: stageOf(report),
    stages: stagesOf(report),
    limits: limitsOf(report),
    answered,
    applicable,
    areas: areasOf(report),
    themes: report.themes.map((placed) => themeOf(placed, report)),
    criticals: criticalItems(report).map((placed) => criticalOf(placed, report)),
    unknowns: report.items.filter(({ result }) => result.state === 'dont-know').map(unknownOf),
    actions: document.actions.map((action) => actionOf(action, report)),
  }
}

function questionnaireOf({ questionnaire, pack }: Assessment) {
  const { id, title, version } = questionnaire
  return { id, title, version, purpose: pack.purpose }
}

function stageOf({ document, stage, next, stages }: Report) {
  const titleOf = (id: string | null) => stages.find((one) => one.id === id)?.title ?? ''
  return {
    isSaid: stage !== null,
    title: stage?.title ?? '',
    number: stage ? stages.indexOf(stage) + 1 : 0,
    of: stages.length,
    summary: stage?.summary ?? '',
    toDo: stage?.toDo ?? [],
    next: next?.title ?? '',
    lowest: titleOf(document.stage.lowest),
    highest: titleOf(document.stage.highest),
  }
}

function stagesOf({ stages, stage }: Report) {
  const reached = stage ? stages.indexOf(stage) : -1
  return stages.map(({ id, title, areaScore }, index) => ({
    id,
    title,
    needs: areaScore === undefined ? '' : String(areaScore),
    isReached: index <= reached,
    isHere: index === reached,
  }))
}

const limitsOf = (report: Report) =>
  report.document.stage.limitedBy.flatMap(({ id, kind }) => {
    const isArea = kind === 'area'
    const area = report.document.areas.find((one) => one.id === id)
    if (isArea && area) return [{ id, name: area.title, isArea, state: shortOf(area, report) }]
    const item = report.itemsById.get(id)
    if (!item) return []
    const { name, state } = criticalView(item, report)
    return [{ id, name, isArea, state }]
  })

const areasOf = (report: Report) =>
  report.document.areas.map((area) => ({
    id: area.id,
    title: area.title,
    ...figuresOf(area, area.themes, report),
    themes: report.themes
      .filter((placed) => placed.area === area)
      .map((placed) => themeOf(placed, report)),
  }))

function themeOf(placed: PlacedTheme, report: Report) {
  const { result, theme, area } = placed
  return {
    id: result.id,
    title: result.title,
    area: area.title,
    summary: theme.summary,
    ...figuresOf(result, [result], report),
    items: report.items.filter((item) => item.theme === result).map((item) => itemOf(item, report)),
  }
}

function figuresOf(figures: Figures, themes: readonly ThemeResult[], report: Report) {
  const { score, couldBe, isSaid } = figuresView(figures, report)
  const { answered, applicable } = countsOf(themes)
  const { low, high, provisional: isProvisional } = figures
  return { score, couldBe, isSaid, low, high, isProvisional, answered, applicable }
}

function itemOf(placed: PlacedItem, report: Report) {
  const { result, item } = placed
  const { id, level, state, note = '' } = result
  return {
    id,
    prompt: item.prompt,
    name: nameOf(placed),
    isAnswered: level !== null,
    level,
    now: level === null ? '' : (item.levels[level] ?? ''),
    next: level === null ? '' : (item.levels[level + 1] ?? ''),
    state,
    note,
    critical: result.critical ? criticalView(placed, report).state : '',
  }
}

function criticalOf(placed: PlacedItemOf, report: Report) {
  const { name, state, stage, mark } = criticalView(placed, report)
  return { id: placed.result.id, name, state, isMet: mark === 'met', stage }
}

const unknownOf = ({ result, item, theme }: PlacedItem) => ({
  id: result.id,
  prompt: item.prompt,
  theme: theme.title,
  whoKnows: item.whoKnows,
})

/** All that our reports show of an action, but for the words that join owner and effort. */
function actionOf(action: ActionResult, report: Report) {
  const { ownerEffort: _, ...view } = actionView(action, report)
  return { ...view, isFirst: view.number <= FIRST_ACTIONS }
}
