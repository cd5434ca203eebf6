import { checkScope } from '../core/check-scope.ts'
import { score } from '../core/score.ts'
import { InputError, refuse } from '../errors.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Assessment, Scope } from '../model/assessment.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { TOOL_VERSION } from '../version.ts'
import { checkedOrganisation } from './checked-organisation.ts'
import type { OutputOptions } from './emit.ts'
import { checkedDate, today } from './today.ts'

/** What `assess` takes, whether the answers come from a file or from the room. */
export type AssessOptions = OutputOptions & {
  questionnaire?: string | undefined
  answers?: string | undefined
  organisation?: string | undefined
  date?: string | undefined
  quick?: boolean | undefined
  areas?: string[] | undefined
  themes?: string[] | undefined
  draft?: string | undefined
  plain?: boolean | undefined
  onlyOpen?: boolean | undefined
  from?: string | undefined
  round?: string | undefined
  /** files or folders: where the first round is written to, or read from */
  votes?: string[] | undefined
}

/** Scores a checked sheet. @throws InputError where organisation, date or scope do not fit */
export function assessmentOf(
  pack: LoadedQuestionnaire,
  sheet: AnswerSheet,
  { options, scope, env }: { options: AssessOptions; scope: Scope; env: NodeJS.ProcessEnv },
): Assessment {
  refuse(({ option }) => option.scopeMisfit, checkScope(pack.questionnaire, scope))
  const organisation = options.organisation ?? sheet.organisation ?? options.usual?.organisation
  if (!organisation?.trim()) {
    throw new InputError(({ option }) => option.noOrganisation)
  }
  const date = options.date === undefined ? today(env) : checkedDate(options.date, '--date')
  const dated = options.date === undefined ? sheet : { ...sheet, date }
  return score(pack, dated, {
    toolVersion: TOOL_VERSION,
    date,
    organisation: checkedOrganisation(organisation),
    scope,
  })
}

/** What is asked: everything, or the quick scan, or some areas and themes. */
export function scopeOf({
  quick,
  areas = [],
  themes = [],
}: Pick<AssessOptions, 'quick' | 'areas' | 'themes'>): Scope {
  if (!quick && areas.length === 0 && themes.length === 0) return { complete: true }
  return {
    complete: false,
    ...(quick && { quick: true as const }),
    ...(areas.length > 0 && { areas }),
    ...(themes.length > 0 && { themes }),
  }
}
