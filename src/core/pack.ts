import type { Action, Area, Item, Questionnaire, Theme } from '../model/questionnaire.ts'
import type { Scope } from '../model/assessment.ts'

/** Ways to look at a pack that several verbs share. */

export type PlacedItem = { item: Item; theme: Theme; area: Area }

export function allItems(pack: Questionnaire): PlacedItem[] {
  return pack.areas.flatMap((area) =>
    area.themes.flatMap((theme) => theme.items.map((item) => ({ item, theme, area }))),
  )
}

export function itemsById(pack: Questionnaire): ReadonlyMap<string, Item> {
  return new Map(allItems(pack).map(({ item }) => [item.id, item]))
}

export function actionsById(pack: Questionnaire): ReadonlyMap<string, Action> {
  return new Map(pack.actions.map((action) => [action.id, action]))
}

/** Does a question belong to what is being asked? Areas and themes add up; the quick scan narrows. */
export function isInScope(scope: Scope, { item, theme, area }: PlacedItem): boolean {
  if (scope.complete) return true
  const isNamed = !scope.areas && !scope.themes
  const isHere = scope.areas?.includes(area.id) || scope.themes?.includes(theme.id)
  return (isNamed || isHere === true) && (!scope.quick || item.quick)
}

/** The pack cut down to its scope; themes and areas left without an item fall away. */
export function narrow(pack: Questionnaire, scope: Scope): Questionnaire {
  return scope.complete ? pack : keepItems(pack, (placed) => isInScope(scope, placed))
}

/** The pack with the wanted items only; themes and areas left without one fall away. */
export function keepItems(
  pack: Questionnaire,
  isWanted: (placed: PlacedItem) => boolean,
): Questionnaire {
  const areas = pack.areas
    .map((area) => ({
      ...area,
      themes: area.themes
        .map((theme) => ({
          ...theme,
          items: theme.items.filter((item) => isWanted({ item, theme, area })),
        }))
        .filter((theme) => theme.items.length > 0),
    }))
    .filter((area) => area.themes.length > 0)
  return { ...pack, areas }
}
