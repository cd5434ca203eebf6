import type { Comparison } from '../../model/comparison.ts'
import { isFromRight } from '../../words/language.ts'
import { wholePercent } from '../text/whole-percent.ts'
import { axisOf, barsOf } from '../view/axis-view.ts'
import { type Compared, endsOf, toCompared } from './compared.ts'
import { figureText, differenceText } from './change-rows.ts'
import { headView, remarkTexts, stagesView } from './head-view.ts'
import { historyView } from './history-view.ts'
import { peopleView } from './people-view.ts'
import { areasPlot, barsIn, themesPlot } from './plots-view.ts'
import { criticalView, movedView, onceView } from './questions-view.ts'

/** All that a comparison shows, as finished words and plain numbers; the templates only place it. */
export function comparisonView(document: Comparison) {
  const compared = toCompared(document)
  const { words, first, last } = compared
  return {
    language: document.language,
    isFromRight: isFromRight(document.language),
    title: words.documentTitle(document.organisation, words.dates(first.date, last.date)),
    organisation: document.organisation,
    colon: compared.common.colon,
    skip: words.skip,
    kind: words.kind(document.questionnaire.title),
    dates: words.dates(first.date, last.date),
    bars: barsOf(barsIn(compared)),
    axis: axisOf(barsIn(compared), compared),
    head: headView(compared),
    remarks: remarkTexts(compared),
    people: peopleView(compared),
    stages: stagesView(compared),
    areas: areasPlot(compared),
    themes: themesPlot(compared),
    history: historyView(compared),
    moved: movedView(compared),
    once: onceView(compared),
    critical: criticalView(compared),
    actions: actionsView(compared),
    others: othersView(compared),
    method: methodView(compared),
  }
}

function actionsView({ words, document }: Compared) {
  const { finished, withdrawn } = document.actions
  return {
    title: words.finished(finished.length),
    why: finished.length > 0 ? words.finishedWhy(finished.length) : '',
    rows: finished.map(({ title }) => title),
    withdrawn: {
      title: withdrawn.length > 0 ? words.withdrawn : '',
      why: words.withdrawnWhy,
      rows: withdrawn.map(({ title }) => title),
    },
  }
}

function othersView({ words, document }: Compared) {
  const { reworded, added, gone } = document.notCompared
  const isAny = reworded.length + added.length + gone.length > 0
  const list = (title: string, rows: { prompt: string; theme: string }[]) => ({
    title: rows.length > 0 ? title : '',
    rows: rows.map(({ prompt, theme }) => ({ prompt, theme })),
  })
  return {
    title: isAny ? words.others : '',
    heads: { now: words.now, before: words.before, theme: words.theme },
    reworded: {
      title: reworded.length > 0 ? words.reworded(reworded.length) : '',
      rows: reworded.map(({ prompt, was, theme, changed }) => ({
        prompt,
        theme,
        was: changed.includes('prompt') ? was : words.otherAnchors,
      })),
    },
    lists: [list(words.added(added.length), added), list(words.gone(gone.length), gone)].filter(
      ({ title }) => title !== '',
    ),
  }
}

function methodView(compared: Compared) {
  const { words, document, items, last } = compared
  const least = Math.min(...document.waves.map(({ commonShare }) => commonShare))
  const share =
    least === 1 ? words.allWeight : words.atLeast(compared.method.percent(wholePercent(least)))
  const { scored, limits } = words.voices[document.of]
  const [before, after] = endsOf(document.overall.figures)
  return {
    title: words.method,
    rules: [...words.rules(items.length, share, scored(last.questionnaire.version)), ...limits],
    overall: words.overallText(
      figureText(before, compared),
      figureText(after, compared),
      differenceText(document.overall.difference, compared),
    ),
    waves: document.waves.map(({ date, questionnaire: { id, version, digest } }) =>
      words.wave(date, id, version, digest),
    ),
    made: words.made(document.tool.version),
  }
}
