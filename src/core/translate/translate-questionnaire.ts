import type { Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Translation } from '../../model/translation.ts'
import { Texts } from './texts.ts'
import {
  translatedAction,
  translatedArea,
  translatedGlossary,
  translatedRole,
  translatedSource,
} from './translated-parts.ts'

/**
 * A pack with its texts in another language. Everything that counts stays as it is, so that answers in one
 * language score as answers in another.
 *
 * @returns the pack and every text that is missing, is too many or belongs to nothing
 */
export function translateQuestionnaire(
  pack: Questionnaire,
  translation: Translation,
): { questionnaire: Questionnaire; problems: Problem[] } {
  const texts = new Texts(translation)
  const questionnaire: Questionnaire = {
    ...texts.all(pack, [], ['summary', 'purpose']),
    language: translation.language,
    translation: { from: pack.language, reviewed: translation.reviewed },
    title: translation.title,
    levels: pack.levels.map((level, at) => texts.all(level, ['levels', at], ['label', 'summary'])),
    roles: pack.roles.map((role) => translatedRole(role, texts)),
    stages: pack.stages.map((stage) => texts.all(stage, ['stages', stage.id], STAGE)),
    areas: pack.areas.map((area) => translatedArea(area, texts)),
    actions: pack.actions.map((action) => translatedAction(action, texts)),
    sources: pack.sources.map((source) => translatedSource(source, texts)),
    glossary: translatedGlossary(pack.glossary, texts),
    ...(pack.retired && {
      retired: pack.retired.map(({ id, reason }) => ({
        id,
        reason: texts.text(reason, ['retired', id]),
      })),
    }),
  }
  return { questionnaire, problems: [...texts.missing, ...texts.useless(null)] }
}

const STAGE = ['title', 'summary', 'toDo'] as const
