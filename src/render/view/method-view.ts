import { wholePercent } from '../text/whole-percent.ts'
import type { Report, ThemeOf } from '../report.ts'
import { answeredWords } from './area-rows-view.ts'
import { currentEvidenceRule } from './current-evidence-view.ts'
import { rangeOf } from './figures-view.ts'
import { leftOutView } from './left-out-view.ts'
import { sensitivityFinding, sensitivityView } from './sensitivity-view.ts'
import { sourcesView } from './sources-view.ts'
import { unfoldOverall } from './unfold-view.ts'

/** How the figures come about, where their limits lie, and what they rest on; in short where the report is. */
export function methodView(report: Report) {
  const { words, document, parts } = report
  const { method, audience } = words
  const isWhole = parts.has('method')
  return {
    eyebrow: method.eyebrow,
    title: isWhole ? method.title : audience.methodTitle,
    leftOut: leftOutView(report),
    purpose: { title: method.purpose, text: document.pack.purpose },
    inShort: isWhole ? null : { title: audience.inShort, list: shortTexts(report) },
    whole: isWhole ? wholeMethod(report) : null,
    limits: { title: method.limits, list: limitTexts(report) },
    reading: isWhole ? readingView(report) : null,
    about: { title: method.about, list: aboutTexts(report) },
  }
}

const limitTexts = ({ words: { method }, parts, document }: Report): string[] => [
  ...(document.pack.translation?.reviewed === false ? [method.translationUnreviewed] : []),
  ...method.limitTexts,
  ...(parts.has('themes') ? method.limitsOfNotes : []),
]

function shortTexts(report: Report): string[] {
  const { working } = report
  return [
    ...report.words.audience.inShortTexts,
    ...(working ? [sensitivityFinding(working.sensitivity, report)] : []),
  ]
}

/** What the figures follow from. */
function wholeMethod(report: Report) {
  const { method } = report.words
  return {
    rules: { title: method.figures, list: [...method.rules, ...currentEvidenceRule(report)] },
    overall: {
      title: method.overall,
      text: overallText(report),
      explanation: unfoldOverall(report),
    },
    stages: stagesView(report),
    participation: report.voices.participation(report),
    weights: weightsView(report),
    sensitivity: sensitivityView(report),
    levels: {
      title: method.levels,
      heads: { level: method.level, meaning: method.meaning },
      rows: report.document.pack.levels,
    },
  }
}

/** What the questionnaire rests on, and the words it uses. */
function readingView(report: Report) {
  const { glossary } = report.document.pack
  return {
    sources: sourcesView(report),
    glossary: {
      title: glossary.length > 0 ? report.words.method.glossary : '',
      rows: glossary,
    },
  }
}

function weightsView(report: Report) {
  const { method, common } = report.words
  const coverage = (fraction: number | null) =>
    fraction === null ? method.none : method.percent(wholePercent(fraction))
  const rows = report.document.areas.flatMap((area) => [
    {
      title: area.title,
      isArea: true,
      weight: String(area.weight),
      asked: answeredWords(area, area.themes, report),
      coverage: coverage(area.coverage),
    },
    ...area.themes.map((theme) => ({
      title: theme.title,
      isArea: false,
      weight: String(theme.weight),
      asked: askedWords(theme, report),
      coverage: coverage(theme.coverage),
    })),
  ])
  return {
    title: method.weights,
    heads: {
      areaAndTheme: common.areaAndTheme,
      weight: method.weight,
      asked: method.asked,
      coverage: method.coverage,
    },
    rows,
  }
}

function askedWords(theme: ThemeOf, report: Report): string {
  const { words, voices } = report
  if (theme.status === 'not-applicable') return words.common.doesNotApply
  return theme.status === 'withheld' ? words.common.withheld : voices.answered([theme], report)
}

function overallText(report: Report): string {
  const { overall } = report.document
  const { method, common } = report.words
  const range = rangeOf(overall, report)
  if (range === null) return method.overallNotApplicable
  const text = common.rangeInWords(range.low, range.high)
  return overall.display === null
    ? method.overallNone(text)
    : method.overallText(overall.display, text)
}

/** What each stage needs, from the pack: also the critical items of a partial scope. */
function stagesView({ stages, document, words: { method } }: Report) {
  const items = document.pack.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const rows = stages.map(({ id, title, areaScore }, index) => ({
    title,
    area: areaScore === undefined ? (index === 0 ? method.open : method.none) : String(areaScore),
    criticals: items
      .filter(({ critical }) => critical?.stage === id)
      .map(({ short, prompt, critical }) =>
        method.fromLevel(short ?? prompt, critical?.level ?? 0),
      ),
  }))
  return {
    title: method.stages,
    heads: { stage: method.stage, area: method.eachArea, criticals: method.criticalItems },
    none: method.none,
    rows,
  }
}

function aboutTexts({ document, words: { method } }: Report): string[] {
  const { questionnaire, tool, date, pack } = document
  return [
    method.aboutPack(questionnaire.title, questionnaire.id, questionnaire.version),
    method.aboutDigest(questionnaire.digest),
    method.aboutTool(tool.version),
    method.aboutDate(method.date(date)),
    ...(pack.licence === undefined ? [] : [method.licence(pack.licence)]),
  ]
}
