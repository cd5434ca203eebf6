import type { Evidence } from '../../model/answer-sheet.ts'
import type { Plan, PlanAction } from '../../model/plan.ts'
import { HORIZONS } from '../view/horizons.ts'
import { documentWords, isToldInEnglishOnly } from '../../words/document-words.ts'
import { isFromRight } from '../../words/language.ts'
import type { DocumentWords } from '../../words/document-words.ts'
import { pathView } from './path-view.ts'

/** A plan with its words and the numbers of its actions. */
export const planReport = (plan: Plan): PlanReport => ({
  plan,
  words: documentWords(plan.result.language),
  numbers: new Map(plan.actions.map(({ id }, index) => [id, index + 1])),
})

export type PlanReport = {
  plan: Plan
  words: DocumentWords
  /** the place of an action in the plan, counted from 1: its number in every format */
  numbers: ReadonlyMap<string, number>
}

/** The register for a team's meeting: what is under way first, then what is to do by horizon, then the rest. */
export function planView(report: PlanReport) {
  const { plan, words } = report
  const { result, actions, path } = plan
  return {
    language: result.language,
    hasOtherLanguage: isToldInEnglishOnly(result.language),
    isFromRight: isFromRight(result.language),
    title: words.plan.documentTitle(result.organisation),
    kind: words.plan.kindOf(result.questionnaire.title),
    skip: words.plan.skip,
    date: words.common.date(result.date),
    heading: words.plan.title(result.organisation),
    isLong: [...result.organisation].length > 50,
    lead: leadOf(report),
    none: actions.length === 0 ? words.plan.none : '',
    colon: words.common.colon,
    columns: words.plan.columns,
    label: words.action.label,
    groups: groupsOf(report).filter(({ rows }) => rows.length > 0),
    path: path ? pathView(path, words) : null,
    foot: words.plan.foot,
  }
}

function leadOf({ plan: { actions, result }, words: { plan } }: PlanReport): string {
  const count = (wanted: PlanAction['status']) =>
    actions.filter(({ status }) => status === wanted).length
  const toDo = actions.filter(isToDo)
  return [
    plan.from(result.date, result.stage?.title ?? null),
    plan.counts(count('open'), count('started'), count('done'), count('dropped')),
    plan.unowned(toDo.filter(({ owner }) => !owner?.trim()).length),
    plan.undated(toDo.filter(({ due }) => !due).length),
  ]
    .filter(Boolean)
    .join(' ')
}

export const isToDo = ({ status }: PlanAction): boolean => status === 'open' || status === 'started'

function groupsOf(report: PlanReport) {
  const { plan, words } = report
  const rowsWhere = (isWanted: (action: PlanAction) => boolean) =>
    plan.actions.filter(isWanted).map((action) => rowOf(action, report))
  return [
    { title: words.plan.group.started, rows: rowsWhere(({ status }) => status === 'started') },
    ...HORIZONS.map((horizon) => ({
      title: words.plan.groupOpen(words.action.span[horizon]),
      rows: rowsWhere(({ status, facts }) => status === 'open' && facts.horizon === horizon),
    })),
    { title: words.plan.group.done, rows: rowsWhere(({ status }) => status === 'done') },
    { title: words.plan.group.dropped, rows: rowsWhere(({ status }) => status === 'dropped') },
  ]
}

function rowOf(action: PlanAction, report: PlanReport) {
  const { words, numbers } = report
  const { facts, status } = action
  const [firstStep = '', ...laterSteps] = facts.steps
  const needs = facts.needs.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  return {
    id: action.id,
    number: numbers.get(action.id) ?? 0,
    title: action.title,
    reason: facts.offered ? facts.reason : '',
    mark: markOf(action, report),
    needs: needs.length > 0 ? words.action.needsList(needs) : '',
    firstStep,
    laterSteps,
    ...ownerAndDay(action, report),
    status: words.plan.status[status],
    isDone: status === 'done',
    effort: words.action.effort[facts.effort],
    artefact: facts.artefact,
    note: action.note?.trim() || (status === 'dropped' ? words.plan.whyDropped : ''),
    evidence: (action.evidence ?? []).map((one) => evidenceText(one, report)),
  }
}

function ownerAndDay({ owner, due, facts }: PlanAction, { words: { plan } }: PlanReport) {
  const named = owner?.trim() ?? ''
  return {
    owner: named || plan.noOwner,
    hasOwner: named !== '',
    usual: named === '' && facts.owner ? plan.ownerUsual(facts.owner) : '',
    due: due ? plan.date(due) : plan.noDate,
    hasDue: Boolean(due),
  }
}

/** What the latest result says about an action that somebody may think is still as it was. */
function markOf({ facts, status }: PlanAction, { words: { plan } }: PlanReport): string {
  if (facts.reached) return plan.reached
  if (!facts.offered) return plan.notOffered
  return status === 'done' ? plan.stillOffered : ''
}

/** An address is printed as text: a plan leads nobody to where somebody typed. */
export function evidenceText(evidence: Evidence, { words: { plan, theme } }: PlanReport): string {
  if (typeof evidence === 'string') return evidence
  const { title, link, date, expires } = evidence
  const details = [
    ...(link === undefined ? [] : [link]),
    ...(date === undefined ? [] : [theme.evidenceDate(date)]),
    ...(expires === undefined ? [] : [plan.expires(expires)]),
  ]
  return details.length > 0 ? `${title} (${details.join(', ')})` : title
}
