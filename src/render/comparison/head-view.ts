import type { Comparison, ThemeChange } from '../../model/comparison.ts'
import type { RichText } from '../../words/rich-text.ts'
import { type Compared } from './compared.ts'

/** The largest line, which says the stage then and now, and the next, which counts what changed. */
export type HeadView = { title: string; stage: string; isLong: boolean; lead: RichText }

const LONG = 80

export function headView(compared: Compared): HeadView {
  const title = titleOf(compared)
  const stage = compared.last.stage.title ?? ''
  return {
    title,
    stage,
    isLong: [...`${title} ${stage}`].length > LONG,
    lead: compared.words.lead(themesByChange(compared)),
  }
}

function titleOf({ words, first, last, document }: Compared): string {
  const { organisation, questionnaire } = document
  if (!first.complete || !last.complete) return words.thenAndNow(organisation)
  const { index, title } = last.stage
  if (index === null) return words.notSaid(organisation)
  if (first.stage.title === null)
    return words.isAt(organisation, index + 1, questionnaire.stages.length)
  if (first.stage.title !== title) return words.wentFrom(organisation, first.stage.title)
  return words.asBefore(organisation, index + 1, questionnaire.stages.length)
}

function themesByChange({ themes }: Compared): Record<ThemeChange['change'], string[]> {
  const titles = (change: ThemeChange['change']) =>
    themes.filter(({ theme }) => theme.change === change).map(({ theme }) => theme.title)
  return {
    higher: titles('higher'),
    lower: titles('lower'),
    same: titles('same'),
    unknown: titles('unknown'),
  }
}

/** What a reader must know before the figures. */
export function remarkTexts({ document, words }: Compared): string[] {
  const names = [...new Set(document.waves.map(({ organisation }) => organisation))]
  const dates = document.waves.map(({ date }) => date)
  return document.remarks.map((remark) => words.remarks[remark](names, dates))
}

/** The stage at every date, with what kept the next one out of reach. */
export function stagesView(compared: Compared) {
  const { words, document } = compared
  return {
    title: words.stages,
    heads: { date: words.when, stage: words.stage, limit: words.limit },
    rows: document.waves.map((wave) => ({
      date: words.date(wave.date),
      stage: wave.stage.title ?? words.noStage,
      limit: limitText(wave, compared),
    })),
  }
}

export function limitText(
  { stage, complete }: Comparison['waves'][number],
  { words }: Compared,
): string {
  if (!complete) return words.noneClaimed
  const titles = stage.limitedBy.map(({ title }) => title)
  if (stage.title === null) return words.notScored(titles)
  return stage.next === null ? words.nothingLimits : words.limits(stage.next, titles)
}
