import type { Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Translation } from '../../model/translation.ts'
import { Texts } from './texts.ts'

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
    ...pack,
    language: translation.language,
    translation: { from: pack.language, reviewed: translation.reviewed },
    title: translation.title,
    summary: texts.text(pack.summary, ['summary']),
    purpose: texts.text(pack.purpose, ['purpose']),
    levels: pack.levels.map((level, at) => ({
      ...level,
      label: texts.text(level.label, ['levels', at, 'label']),
      summary: texts.text(level.summary, ['levels', at, 'summary']),
    })),
    roles: pack.roles.map((role) => ({
      ...role,
      title: texts.text(role.title, ['roles', role.id]),
    })),
    stages: pack.stages.map((stage) => texts.all(stage, ['stages', stage.id], STAGE)),
    areas: pack.areas.map((area) => ({
      ...texts.all(area, ['areas', area.id], ['title', 'summary']),
      themes: area.themes.map((theme) => translatedTheme(theme, texts)),
    })),
    actions: pack.actions.map((action) => texts.all(action, ['actions', action.id], ACTION)),
    sources: pack.sources.map((source) => ({
      ...source,
      citation: texts.optional(source.citation, ['sources', source.id, 'citation']),
      ...(source.note !== undefined && {
        note: texts.text(source.note, ['sources', source.id, 'note']),
      }),
    })),
    glossary: pack.glossary.map((entry, at) => texts.all(entry, ['glossary', at], GLOSSARY)),
    ...(pack.retired && {
      retired: pack.retired.map(({ id, reason }) => ({
        id,
        reason: texts.text(reason, ['retired', id]),
      })),
    }),
  }
  return { questionnaire, problems: [...texts.missing, ...texts.useless()] }
}

const STAGE = ['title', 'summary', 'toDo'] as const
const ACTION = ['title', 'steps', 'owner', 'artefact'] as const
const GLOSSARY = ['term', 'meaning'] as const
const THEME = ['title', 'summary', 'why', 'strength'] as const
const ITEM = ['prompt', 'short', 'why', 'levels', 'evidence', 'whoKnows', 'strength'] as const

type Theme = Questionnaire['areas'][number]['themes'][number]

function translatedTheme(theme: Theme, texts: Texts): Theme {
  const path = ['themes', theme.id]
  return {
    ...texts.all(theme, path, THEME),
    quotes: theme.quotes.map((quote, at) =>
      texts.all(quote, [...path, 'quotes', at], ['text', 'speaker']),
    ),
    items: theme.items.map((item) => ({
      ...texts.all(item, ['items', item.id], ITEM),
      promptFor: Object.fromEntries(
        Object.entries(item.promptFor).map(([role, prompt]) => [
          role,
          texts.text(prompt, ['items', item.id, 'promptFor', role]),
        ]),
      ),
    })),
  }
}
