import type { Problem } from '../../errors.ts'
import type { Extension } from '../../model/extension.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Translation } from '../../model/translation.ts'
import { type Joined, extendQuestionnaire } from '../extend/extend-questionnaire.ts'
import { Texts } from './texts.ts'
import {
  translatedAction,
  translatedArea,
  translatedGlossary,
  translatedRole,
  translatedSource,
} from './translated-parts.ts'

/**
 * A pack that extends another one, in another language: the other pack in that language, joined with what
 * this one adds, words anew or retires. The texts of the other pack come from its own translation.
 *
 * @param base the other pack, in the language of the translation
 * @returns the joined pack, or every text that is missing or is no text of the extension's own
 */
export function translateExtension(
  { extension, base, from }: { extension: Extension; base: Questionnaire; from: string },
  translation: Translation,
): { joined: Joined; problems: [] } | { joined: null; problems: Problem[] } {
  const texts = new Texts(translation)
  const translated = translatedExtension(extension, { translation, texts })
  const problems = [...texts.missing, ...texts.useless(base.id)]
  if (problems.length > 0) return { joined: null, problems }
  const { joined, problems: conflicts } = extendQuestionnaire(base, translated)
  if (!joined) return { joined, problems: conflicts }
  const reviewed = translation.reviewed && base.translation?.reviewed !== false
  const value = { ...joined.value, translation: { from, reviewed } }
  return { joined: { ...joined, value }, problems: [] }
}

function translatedExtension(
  extension: Extension,
  { translation, texts }: { translation: Translation; texts: Texts },
): Extension {
  const { roles, sources, glossary, areas, actions } = extension
  return {
    ...texts.all(extension, [], ['summary', 'purpose']),
    title: translation.title,
    language: translation.language,
    ...(roles && { roles: roles.map((role) => translatedRole(role, texts)) }),
    ...(sources && { sources: sources.map((source) => translatedSource(source, texts)) }),
    ...(glossary && { glossary: translatedGlossary(glossary, texts) }),
    ...(areas && { areas: areas.map((area) => translatedArea(area, texts)) }),
    ...(actions && { actions: actions.map((action) => translatedAction(action, texts)) }),
  }
}
