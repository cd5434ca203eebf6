import type { Scope } from '../model/assessment.ts'
import type { FormDocument } from '../model/form-document.ts'
import type { Item, LoadedQuestionnaire, Questionnaire } from '../model/questionnaire.ts'
import { allItems, isInScope } from './pack.ts'

export type FormOptions = Pick<FormDocument, 'role' | 'wave' | 'organisation' | 'withNotes'> & {
  scope: Scope
}

/** What a form for some questions of a pack holds. The pack and the options are checked already. */
export function formDocument(
  { questionnaire, digest }: LoadedQuestionnaire,
  { scope, ...options }: FormOptions,
): FormDocument {
  const asked = allItems(questionnaire)
    .filter((placed) => isInScope(scope, placed))
    .map(({ item }) => item.id)
  return { pack: toAnswer(questionnaire), digest, asked, ...options }
}

/**
 * The pack without what would tell people what counts how much (must-haves, weights, stages), who is
 * compared with whom, and what they are not shown (evidence, actions, sources). All questions stay:
 * their order is that of the answers.
 */
function toAnswer(pack: Questionnaire): Questionnaire {
  const { schemaVersion, kind, id, version, title, language, translation, roles, privacy } = pack
  return {
    schemaVersion,
    kind,
    id,
    version,
    title,
    language,
    ...(translation && { translation }),
    summary: '',
    purpose: '',
    sources: [],
    levels: [],
    roles: roles.map((role) => ({ ...role, priority: false })),
    privacy,
    glossary: [],
    stages: [],
    actions: [],
    areas: pack.areas.map((area) => ({
      ...area,
      weight: 1,
      themes: area.themes.map(({ id, title, summary, items }) => ({
        id,
        title,
        weight: 1,
        summary,
        why: '',
        quotes: [],
        sources: [],
        items: items.map(asAsked),
      })),
    })),
  }
}

function asAsked({
  id,
  prompt,
  short,
  promptFor,
  why,
  levels,
  notApplicable,
  showWhen,
}: Item): Item {
  return {
    id,
    prompt,
    ...(short !== undefined && { short }),
    promptFor,
    why,
    levels,
    weight: 1,
    notApplicable,
    quick: false,
    evidence: [],
    whoKnows: [],
    ...(showWhen && { showWhen }),
    actions: [],
    sources: [],
  }
}
