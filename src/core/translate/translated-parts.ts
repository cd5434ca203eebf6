import type { Extension, AreaChange, ItemChange, ThemeChange } from '../../model/extension.ts'
import type { Texts } from './texts.ts'

/**
 * The parts that a pack shares with one that extends it, in another language. What a part leaves out, as an
 * extension may, needs no text.
 */

const ITEM = ['prompt', 'short', 'why', 'levels', 'evidence', 'whoKnows', 'strength'] as const
const THEME = ['title', 'summary', 'why', 'strength'] as const

type Part<K extends 'roles' | 'sources' | 'glossary' | 'actions'> = NonNullable<
  Extension[K]
>[number]

export const translatedRole = <R extends Part<'roles'>>(role: R, texts: Texts): R => ({
  ...role,
  title: texts.text(role.title, ['roles', role.id]),
})

export const translatedSource = <S extends Part<'sources'>>(source: S, texts: Texts): S => ({
  ...texts.all(source, ['sources', source.id], ['note']),
  citation: texts.optional(source.citation, ['sources', source.id, 'citation']),
})

export const translatedAction = <A extends Part<'actions'>>(action: A, texts: Texts): A =>
  texts.all(action, ['actions', action.id], ['title', 'steps', 'owner', 'artefact'])

export const translatedGlossary = <G extends Part<'glossary'>>(
  glossary: readonly G[],
  texts: Texts,
): G[] => glossary.map((entry, at) => texts.all(entry, ['glossary', at], ['term', 'meaning']))

export const translatedArea = <A extends AreaChange>(area: A, texts: Texts): A => ({
  ...texts.all(area, ['areas', area.id], ['title', 'summary']),
  ...(area.themes && { themes: area.themes.map((theme) => translatedTheme(theme, texts)) }),
})

function translatedTheme<T extends ThemeChange>(theme: T, texts: Texts): T {
  const path = ['themes', theme.id]
  return {
    ...texts.all(theme, path, THEME),
    ...(theme.quotes && {
      quotes: theme.quotes.map((quote, at) =>
        texts.all(quote, [...path, 'quotes', at], ['text', 'speaker']),
      ),
    }),
    ...(theme.items && { items: theme.items.map((item) => translatedItem(item, texts)) }),
  }
}

const translatedItem = <I extends ItemChange>(item: I, texts: Texts): I => ({
  ...texts.all(item, ['items', item.id], ITEM),
  ...(item.promptFor && {
    promptFor: texts.all(
      item.promptFor,
      ['items', item.id, 'promptFor'],
      Object.keys(item.promptFor),
    ),
  }),
  ...(item.retired !== undefined && {
    retired: texts.text(item.retired, ['retired', item.id]),
  }),
})
