import type { AnswerInput } from '../model/answer-sheet.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Action, Item, Questionnaire, Theme } from '../model/questionnaire.ts'
import type { Trial, TrialAction, TrialItem, TrialTheme } from '../model/working.ts'
import { sheetWhenDone } from './actions/when-done.ts'
import { score } from './score.ts'
import { sheetOf } from './sheet-of.ts'

/**
 * Trying out actions away from the tool, inside a page of the report: the result is packed into what
 * scoring needs, and scored again there by the very code that scored it here.
 */

/** Packs a result. Texts that people wrote, and all of the pack that no score depends on, stay behind. */
export function trialOf(document: Assessment): Trial {
  const { pack, scope } = document
  const { participants, respondent, answers } = sheetOf(document)
  return {
    pack: {
      stages: pack.stages.map(({ id, title, areaScore }) => ({
        id,
        title,
        ...(areaScore !== undefined && { areaScore }),
      })),
      roles: pack.roles.map(({ id, family }) => ({ id, family })),
      areas: pack.areas.map(({ id, title, weight, themes }) => ({
        id,
        title,
        weight,
        themes: themes.map(packTheme),
      })),
      actions: pack.actions.map(packAction),
    },
    sheet: {
      participants,
      ...(respondent && { respondent }),
      answers: Object.fromEntries(
        Object.entries(answers).flatMap(([id, input]) => {
          const bare = bareAnswer(input)
          return bare === null ? [] : [[id, bare]]
        }),
      ),
    },
    scope,
  }
}

/** The result with nothing done yet, as far as the packed texts go. */
export const unpackTrial = ({ pack, sheet, scope }: Trial): Assessment =>
  score(
    { questionnaire: unpackPack(pack), digest: '' },
    { questionnaire: '', ...sheet },
    { toolVersion: '', date: '', organisation: '', scope },
  )

/** The result as it would be with these actions done, scored as any other. */
export function scoreWhenDone(document: Assessment, done: ReadonlySet<string>): Assessment {
  const { pack, questionnaire, tool, date, organisation, scope } = document
  const loaded = { questionnaire: pack, digest: questionnaire.digest }
  const options = { toolVersion: tool.version, date, organisation, scope }
  return score(loaded, sheetWhenDone(document, done), options)
}

const packTheme = ({ id, weight, items }: Theme): TrialTheme => ({
  id,
  weight,
  items: items.map(packItem),
})

const packItem = (item: Item): TrialItem => ({
  id: item.id,
  ...(item.critical && { name: item.short ?? item.prompt, critical: item.critical }),
  ...(item.weight !== 1 && { weight: item.weight }),
  ...(item.confirmedBy && { confirmedBy: item.confirmedBy }),
  ...(item.showWhen && { showWhen: item.showWhen }),
  ...(item.quick && { quick: true }),
  ...(item.actions.length > 0 && { actions: item.actions }),
})

const packAction = ({ id, requires, effort }: Action): TrialAction => ({
  id,
  ...(requires.length > 0 && { requires }),
  effort,
})

/** The level, or that there is none and why; never the words beside it. */
function bareAnswer(input: AnswerInput): AnswerInput {
  if (typeof input !== 'object' || input === null) return input
  if (input.notApplicable !== undefined) return { notApplicable: '-' }
  return input.level ?? null
}

const unpackPack = ({ stages, roles, areas, actions }: Trial['pack']): Questionnaire => ({
  ...EMPTY_PACK,
  stages: stages.map((stage) => ({ summary: '', toDo: [], ...stage })),
  roles: roles.map((role) => ({ title: '', priority: false, ...role })),
  areas: areas.map((area) => ({
    summary: '',
    ...area,
    themes: area.themes.map((theme) => ({
      ...EMPTY_THEME,
      ...theme,
      items: theme.items.map(({ name = '', ...item }) => ({
        ...EMPTY_ITEM,
        prompt: name,
        ...item,
      })),
    })),
  })),
  actions: actions.map((action) => ({ ...EMPTY_ACTION, ...action })),
})

const EMPTY_ITEM: Omit<Item, 'id'> = {
  prompt: '',
  promptFor: {},
  why: '',
  levels: [],
  weight: 1,
  notApplicable: false,
  quick: false,
  evidence: [],
  whoKnows: [],
  actions: [],
  sources: [],
}

const EMPTY_THEME = { title: '', summary: '', why: '', quotes: [], sources: [] }

const EMPTY_ACTION: Omit<Action, 'id' | 'effort'> = {
  title: '',
  steps: [],
  owner: '',
  artefact: '',
  horizon: '3-12-months',
  requires: [],
  sources: [],
}

const EMPTY_PACK: Omit<Questionnaire, 'stages' | 'roles' | 'areas' | 'actions'> = {
  schemaVersion: 1,
  kind: 'questionnaire',
  id: '',
  version: '',
  title: '',
  language: '',
  summary: '',
  purpose: '',
  sources: [],
  levels: [],
  privacy: { minGroupSize: 5, minDistributionSize: 10 },
  glossary: [],
}
