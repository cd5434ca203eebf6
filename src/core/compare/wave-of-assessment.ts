import type { Assessment, ItemResult } from '../../model/assessment.ts'
import type { Theme } from '../../model/questionnaire.ts'
import { criticalState, familiesPresent } from '../evaluate.ts'
import { themeFigures } from '../figures.ts'
import { narrow } from '../pack.ts'
import { rational } from '../rational.ts'
import { resolveQuestionnaire } from '../resolve-questionnaire.ts'
import { answersOf, answerTo } from '../answer.ts'
import { sheetOf } from '../sheet-of.ts'
import type { Wave, WaveAnswer, WaveGroup } from './wave.ts'

/** What a room agreed, or one person answered: levels. */
export function waveOfAssessment(document: Assessment): Wave {
  const items = new Map(
    document.areas.flatMap(({ themes }) =>
      themes.flatMap((theme) => theme.items.map((item) => [item.id, item] as const)),
    ),
  )
  const sheet = sheetOf(document)
  const answers = answersOf(sheet)
  const families = familiesPresent(document.pack, sheet)
  return {
    result: document,
    asked: resolveQuestionnaire(narrow(document.pack, document.scope)),
    isComplete: document.scope.complete,
    answers: new Map([...items].map(([id, item]) => [id, answerOf(item)])),
    groups: groupsOf(document),
    groupScores: new Map(),
    scoreTheme: (theme, only) => themeFigures(applicable(theme, items, only)),
    criticalState: (item) =>
      criticalState(item, {
        state: items.get(item.id)?.state ?? 'skipped',
        answer: answerTo(answers, item.id),
        families,
      }),
  }
}

function answerOf({ state, level, note }: ItemResult): WaveAnswer {
  return {
    state,
    value: level === null ? null : rational(level),
    display: level === null ? null : String(level),
    ...(note !== undefined && { note }),
  }
}

function applicable(
  theme: Theme,
  items: ReadonlyMap<string, ItemResult>,
  only?: ReadonlySet<string>,
): { weight: number; level: number | null }[] {
  return theme.items.flatMap(({ id, weight }) => {
    const { state, level = null } = items.get(id) ?? {}
    if (state === 'hidden' || state === 'not-applicable') return []
    return [{ weight, level: !only || only.has(id) ? level : null }]
  })
}

/** Every role of the pack; where nobody is counted, who answered was not written down. */
function groupsOf({ pack, participants, respondent }: Assessment): WaveGroup[] {
  const counts = pack.roles.map(({ id }) =>
    respondent?.role === id ? (respondent.size ?? 1) : (participants[id] ?? 0),
  )
  const isWritten = counts.some((count) => count > 0)
  return pack.roles.map(({ id, title }, index) => ({
    id,
    title,
    roles: [title],
    count: isWritten ? (counts[index] ?? 0) : null,
  }))
}
