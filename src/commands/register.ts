import { checkMerge } from '../core/plan/check-plan.ts'
import { type PlanEdit, mergePlan } from '../core/plan/merge-plan.ts'
import { planOf, reachedActions } from '../core/plan/plan-of.ts'
import { type YamlComment, type YamlEdit, editYaml, toYaml } from '../io/edit-yaml.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import { existingFiles } from '../io/write-files.ts'
import type { Plan, PlanAction } from '../model/plan.ts'
import type { Result } from '../model/result.ts'
import { documentWords } from '../words/document-words.ts'
import type { DocumentWords } from '../words/document-words.ts'
import { parsePlan } from './parse-plan.ts'
import { refuseAt } from './shaped.ts'

/** The plan as it will stand in its file. */
export type Register = {
  path: string
  plan: Plan
  text: string
  /** false where the file says all this already */
  isChanged: boolean
  /** null where the plan is new */
  merged: { added: string[]; marked: string[] } | null
}

/**
 * The plan of a result: a new one, or the one that is there, brought up to date.
 *
 * @throws InputError with every problem of the plan that is there, at its place
 */
export async function registerFor(document: Result, path: string): Promise<Register> {
  const fresh = { plan: planOf(document), reached: reachedActions(document) }
  if (existingFiles([path]).length === 0) {
    return { path, ...newPlan(fresh.plan), isChanged: true, merged: null }
  }
  const before = await readTextFile(path, SHEET_LIMIT)
  const { plan: existing, source } = parsePlan(before, path)
  refuseAt(source, checkMerge(existing, document))
  const words = documentWords(document.pack.language).plan.yaml
  const edits = mergePlan(existing, fresh)
  const text = editYaml(
    before,
    edits.map((edit) => toYamlEdit(edit, document.date, words)),
  )
  const { plan } = parsePlan(text, path)
  return { path, plan, text, isChanged: text !== before, merged: whatChanged(existing, plan) }
}

function newPlan(plan: Plan): Pick<Register, 'plan' | 'text'> {
  const { organisation, date, language } = plan.result
  const { yaml } = documentWords(language).plan
  const comments: YamlComment[] = [
    { path: ['result'], text: yaml.result },
    ...plan.actions.flatMap((action, index) =>
      usualOwner(action, yaml).map((one) => ({ ...one, path: ['actions', index, ...one.path] })),
    ),
  ]
  return { plan, text: toYaml(plan, { head: yaml.head(organisation, date), comments }) }
}

type PlanComments = DocumentWords['plan']['yaml']

const usualOwner = ({ facts: { owner } }: PlanAction, yaml: PlanComments): YamlComment[] =>
  owner === '' ? [] : [{ path: ['owner'], text: yaml.usually(owner), behind: true }]

function toYamlEdit(edit: PlanEdit, date: string, yaml: PlanComments): YamlEdit {
  if (edit.kind === 'set') return edit
  if (edit.kind === 'keep') return { kind: 'comment', path: edit.path, text: yaml.kept(edit.words) }
  const { path, at, value } = edit
  const comments = [{ path: [], text: yaml.added(date) }, ...usualOwner(value, yaml)]
  return { kind: 'insert', path, at, value, comments }
}

function whatChanged(before: Plan, after: Plan): NonNullable<Register['merged']> {
  const old = new Map(before.actions.map((action) => [action.id, action]))
  const isMarked = ({ id, facts }: PlanAction) =>
    !facts.offered && old.get(id)?.facts.offered === true
  return {
    added: after.actions.filter(({ id }) => !old.has(id)).map(({ title }) => title),
    marked: after.actions.filter(isMarked).map(({ title }) => title),
  }
}
