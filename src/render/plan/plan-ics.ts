import ical, { type ICalCalendar } from 'ical-generator'
import type { Evidence } from '../../model/answer-sheet.ts'
import type { Plan, PlanAction } from '../../model/plan.ts'
import { visible, visibleLine } from '../../visible.ts'
import { type DocumentWords, languageOfWords } from '../../words/document-words.ts'
import { isToDo, planReport } from './plan-view.ts'

/** Evidence that a result rests on, with the question it belongs to. */
export type ItemEvidence = { id: string; prompt: string; evidence: Evidence }

/**
 * Due dates of what is to do, and days on which evidence expires, as all-day entries of a calendar. Each
 * has the same identity every time, so that a calendar that takes the file again changes its entries
 * instead of doubling them. Stamped with the day of the result: nothing depends on a clock.
 */
export function renderPlanIcs(plan: Plan, ofItems: readonly ItemEvidence[]): string {
  const { words } = planReport(plan)
  const { organisation, date, language } = plan.result
  const productLanguage = languageOfWords(language).toUpperCase()
  const calendar = ical({
    name: visibleLine(words.plan.calendar.name(organisation)),
    prodId: { company: 'readiness', product: 'plan', language: productLanguage },
  })
  const context = {
    calendar,
    words: words.plan.calendar,
    stamp: dayOf(date),
    ids: new Set<string>(),
  }
  for (const action of plan.actions) {
    if (action.due && isToDo(action)) addDue(context, plan, action, action.due)
    if (action.status === 'dropped') continue
    for (const evidence of action.evidence ?? [])
      addExpiry(context, plan, { id: action.id, of: context.words.action(action.title), evidence })
  }
  for (const { id, prompt, evidence } of ofItems)
    addExpiry(context, plan, { id, of: context.words.question(prompt), evidence })
  return `${calendar.toString()}\r\n`
}

type Context = {
  calendar: ICalCalendar
  words: DocumentWords['plan']['calendar']
  stamp: string
  ids: Set<string>
}

function addDue(context: Context, plan: Plan, { id, title, owner, note }: PlanAction, due: string) {
  const { words } = context
  const lines = [
    ...(owner?.trim() ? [words.owner(owner)] : []),
    ...(note?.trim() ? [words.note(note)] : []),
  ]
  addDay(context, plan, { id: `due.${id}`, day: due, summary: words.due(title), lines })
}

type Expiring = { id: string; of: string; evidence: Evidence }

function addExpiry(context: Context, plan: Plan, { id, of, evidence }: Expiring): void {
  if (typeof evidence === 'string' || evidence.expires === undefined) return
  const { words } = context
  addDay(context, plan, {
    id: `evidence.${id}.${slug(evidence.title)}`,
    day: evidence.expires,
    summary: words.expires(evidence.title),
    lines: [of],
  })
}

type Entry = { id: string; day: string; summary: string; lines: string[] }

function addDay({ calendar, stamp, ids }: Context, { result }: Plan, entry: Entry): void {
  const uid = unusedId(entry.id, ids)
  calendar.createEvent({
    id: `${uid}@${slug(result.organisation)}.${result.questionnaire.id}.readiness`,
    start: dayOf(entry.day),
    allDay: true,
    stamp,
    summary: visibleLine(entry.summary),
    ...(entry.lines.length > 0 && { description: visible(entry.lines.join('\n')) }),
  })
}

function unusedId(id: string, ids: Set<string>): string {
  let unused = id
  for (let count = 2; ids.has(unused); count += 1) unused = `${id}.${count}`
  ids.add(unused)
  return unused
}

/** Midnight in UTC, which the calendar writes as the day alone. */
const dayOf = (date: string): string => `${date}T00:00:00Z`

/** Letters and digits of any script, for an identity that people never see. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
