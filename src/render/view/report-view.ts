import { logoView } from '../brand/brand.ts'
import type { Presentation } from '../presentation.ts'
import type { Document, Report } from '../report.ts'
import { roadmapView } from '../roadmap/roadmap-view.ts'
import { isToldInEnglishOnly } from '../../words/document-words.ts'
import { isFromRight } from '../../words/language.ts'
import { axisView, barsView } from './axis-view.ts'
import { contentsView } from './contents-view.ts'
import { currentEvidenceView } from './current-evidence-view.ts'
import { derivationsView } from './derivations-view.ts'
import { methodView } from './method-view.ts'
import { overviewView } from './overview-view.ts'
import { pageOneView } from './page-one-view.ts'
import { registerView } from './register-view.ts'
import { themeView } from './theme-view.ts'
import { toReport } from '../to-report.ts'
import { toDoView } from './to-do-view.ts'

/** All that a report shows, as finished words and plain numbers; the templates only place it. */
export function reportView(document: Document, presentation: Presentation = {}) {
  const report = toReport(document, presentation)
  const { parts } = report
  const { common, office } = report.words
  return {
    language: document.pack.language,
    hasOtherLanguage: isToldInEnglishOnly(document.pack.language),
    isFromRight: isFromRight(document.pack.language),
    title: common.documentTitle(document.organisation, document.date),
    organisation: document.organisation,
    logo: logoView(presentation.brand?.logo, document.organisation),
    colon: common.colon,
    words: {
      skip: common.skip,
      contents: common.contents,
      kind: common.kind,
      page: office.page,
      of: office.of,
    },
    bars: barsView(report),
    axis: axisView(report),
    contents: contentsView(report),
    pageOne: pageOneView(report),
    perspectives: report.voices.perspectives(report),
    overview: overviewView(report),
    evidence: currentEvidenceView(report),
    toDo: parts.has('to-do') ? toDoView(report) : null,
    themes: parts.has('themes') ? report.themes.map((placed) => themeView(placed, report)) : [],
    actions: actionsView(report),
    method: methodView(report),
    derivations: derivationsView(report),
  }
}

function actionsView(report: Report) {
  const { words, document, parts, working } = report
  const isNone = document.actions.length === 0
  const hasRegister = parts.has('register') && !isNone
  return {
    eyebrow: words.action.eyebrow,
    title: isNone ? words.action.none : words.action.title,
    none: isNone ? words.pageOne.noActionsText : '',
    roadmap: isNone ? null : roadmapView(report),
    register: hasRegister ? registerView(report) : null,
    trial: hasRegister && working ? words.trial : null,
  }
}

export type ReportView = ReturnType<typeof reportView>
