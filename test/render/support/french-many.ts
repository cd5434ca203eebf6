import { aggregate } from '../../../src/commands/aggregate-of.ts'
import { loadQuestionnaireFile } from '../../../src/commands/parse-questionnaire.ts'
import type { Aggregate } from '../../../src/model/aggregate.ts'
import type { Item, LoadedQuestionnaire, Theme } from '../../../src/model/questionnaire.ts'
import { group, person } from '../../support/many.ts'

/** The shipped questionnaire in French, two questions of two themes of each area: enough of everything. */
async function shortFrenchPack(): Promise<LoadedQuestionnaire> {
  const { questionnaire, digest } = await loadQuestionnaireFile(
    'questionnaires/peer-workforce.fr.yaml',
  )
  const areas = questionnaire.areas.map((area) => ({
    ...area,
    themes: firstTwo(area.themes, hasCritical).map((theme) => ({
      ...theme,
      items: firstTwo(
        theme.items.filter(({ showWhen }) => !showWhen),
        isCritical,
      ),
    })),
  }))
  const sources = questionnaire.sources.slice(0, 6)
  return { digest, questionnaire: { ...questionnaire, areas, sources } }
}

/** Two of them, those that are wanted before the others. */
const firstTwo = <T>(all: readonly T[], isWanted: (one: T) => boolean): T[] =>
  [...all].sort((one, other) => Number(isWanted(other)) - Number(isWanted(one))).slice(0, 2)

const isCritical = ({ critical }: Item) => critical !== undefined
const hasCritical = ({ items }: Theme) => items.some(isCritical)

type Levels = (theme: number, item: number) => number | 'dont-know'

/** Answers to every question, from the places of its theme and of itself. */
const answersTo = ({ questionnaire }: LoadedQuestionnaire, levelAt: Levels) =>
  Object.fromEntries(
    questionnaire.areas
      .flatMap(({ themes }) => themes)
      .flatMap(({ items }, theme) => items.map(({ id }, item) => [id, levelAt(theme, item)])),
  )

const within = (level: number) => Math.max(0, Math.min(4, level))

/**
 * Peer workers, clinicians and leaders by themselves, and one agreed answer. In the fourth theme too few
 * peer workers answered to stand alone; clinicians are divided about the third.
 */
export async function frenchMany(): Promise<Aggregate> {
  const pack = await shortFrenchPack()
  const seen = (role: string, levelAt: Levels) => person(role, answersTo(pack, levelAt))
  const peers = [0, 1, 2, 3, 4, 5].map((turn) =>
    seen('peer-worker', (theme, item) => {
      if (theme === 3 && turn > 1) return 'dont-know'
      return within((theme === 1 ? 3 : 1) + ((turn + item) % 4 === 0 ? 1 : 0))
    }),
  )
  const clinicians = Array.from({ length: 14 }, (_, turn) =>
    seen('clinician', (theme, item) =>
      theme === 2 ? (turn % 2) * 4 : within(2 + ((turn + theme + item) % 4 === 0 ? -1 : 0)),
    ),
  )
  const leaders = ['manager', 'manager', 'manager', 'executive', 'executive', 'executive'].map(
    (role, turn) =>
      seen(role, (theme, item) => within(3 - ((turn + theme + item) % 3 === 0 ? 1 : 0))),
  )
  const agreed = group(
    'hr',
    3,
    answersTo(pack, (theme, item) => 1 + ((theme + item) % 3)),
  )
  return aggregate(pack, [...peers, ...clinicians, ...leaders, agreed], {
    wave: '2026-automne',
    organisation: 'Centre de santé mentale du Port',
    date: '2026-11-01',
    toolVersion: '0.1.0',
    invited: { 'peer-worker': 8, clinician: 30, manager: 5, executive: 4 },
  })
}
