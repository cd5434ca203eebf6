import type { Message, Path, Problem } from '../../errors.ts'
import type { AreaChange, Extension, ItemChange, ThemeChange } from '../../model/extension.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { nearest } from '../../nearest.ts'
import { allItems } from '../pack.ts'

/** Where two packs cannot be joined. Every rule reports all it finds; `path` leads to the place in the extension. */
export function conflicts(base: Questionnaire, extension: Extension): Problem[] {
  const known = namesIn(base)
  return [
    ...takenIds(base, extension),
    ...(extension.areas ?? []).flatMap((area, a) =>
      areaConflicts(area, { path: ['areas', a], known }),
    ),
    ...strandedQuestions(base, extension),
  ]
}

type Names = {
  pack: string
  /** the areas of the base, and the parents of its themes and items */
  areas: ReadonlySet<string>
  areaOf: ReadonlyMap<string, string>
  themeOf: ReadonlyMap<string, string>
  itemsIn: ReadonlyMap<string, readonly string[]>
}

function namesIn(base: Questionnaire): Names {
  const themes = base.areas.flatMap((area) => area.themes.map((theme) => ({ area, theme })))
  return {
    pack: base.id,
    areas: new Set(base.areas.map(({ id }) => id)),
    areaOf: new Map(themes.map(({ area, theme }) => [theme.id, area.id])),
    themeOf: new Map(
      themes.flatMap(({ theme }) => theme.items.map((item) => [item.id, theme.id] as const)),
    ),
    itemsIn: new Map(themes.map(({ theme }) => [theme.id, theme.items.map(({ id }) => id)])),
  }
}

type Here = { path: Path; known: Names }

/** Roles, sources and actions of the other pack cannot be written anew: answers and reports rely on them. */
function takenIds(base: Questionnaire, extension: Extension): Problem[] {
  return (['roles', 'sources', 'actions'] as const).flatMap((key) => {
    const taken = new Set(base[key].map(({ id }) => id))
    const ours = (extension[key] ?? []) as readonly { id: string }[]
    return ours.flatMap(({ id }, index) =>
      taken.has(id)
        ? [
            problem('already-there', [key, index, 'id'], (words) =>
              words.extension.alreadyThere(base.id, id),
            ),
          ]
        : [],
    )
  })
}

type Part = 'area' | 'theme' | 'question'

function areaConflicts(area: AreaChange, { path, known }: Here): Problem[] {
  const { id, themes = [] } = area
  const isKnown = known.areas.has(id)
  return [
    ...(isKnown
      ? onlyAddsTo(area, ['id', 'themes'], { path, part: 'area' })
      : needsName(area.title, { path, part: 'area', id, known: [...known.areas] })),
    ...themes.flatMap((theme, t) =>
      themeConflicts(theme, { path: [...path, 'themes', t], known, area: id }),
    ),
  ]
}

function themeConflicts(
  theme: ThemeChange,
  { path, known, area }: Here & { area: string },
): Problem[] {
  const { id, items = [] } = theme
  const home = known.areaOf.get(id)
  const own =
    home === undefined
      ? needsName(theme.title, { path, part: 'theme', id, known: [...known.areaOf.keys()] })
      : home === area
        ? onlyAddsTo(theme, ['id', 'items'], { path, part: 'theme' })
        : [moved({ id, part: 'theme', home, path })]
  return [
    ...own,
    ...items.flatMap((item, i) =>
      itemConflicts(item, { path: [...path, 'items', i], known, theme: id }),
    ),
    ...emptied(items, { path, id, known }),
  ]
}

const REWORDED = ['id', 'prompt', 'promptFor', 'short', 'why']

function itemConflicts(
  item: ItemChange,
  { path, known, theme }: Here & { theme: string },
): Problem[] {
  const { id, retired } = item
  const home = known.themeOf.get(id)
  if (home === undefined) {
    if (retired !== undefined) return [unknownItem(id, { path, known })]
    return needsName(item.prompt, { path, part: 'question', id, known: [...known.themeOf.keys()] })
  }
  if (home !== theme) return [moved({ id, part: 'question', home, path })]
  const allowed = retired === undefined ? REWORDED : ['id', 'retired']
  return onlyAddsTo(item, allowed, { path, part: 'question' })
}

/** With other levels or another weight the same id would mean something else, and no comparison would hold. */
function onlyAddsTo(
  entry: object,
  allowed: readonly string[],
  { path, part }: { path: Path; part: Part },
): Problem[] {
  const extra = Object.keys(entry).filter((key) => !allowed.includes(key))
  return extra.map((key) =>
    problem(
      'not-to-change',
      [...path, key],
      (words) => words.extension.staysAsItIs(key, part),
      'key',
    ),
  )
}

type Named = { path: Path; part: Part; id: string; known: readonly string[] }

function needsName(name: string | undefined, { path, part, id, known }: Named): Problem[] {
  if (name !== undefined) return []
  const message: Message = (words) => words.extension.unknown(part, id, nearest(id, known))
  return [problem('unknown-id', [...path, 'id'], message)]
}

function unknownItem(id: string, { path, known }: Here): Problem {
  const near = nearest(id, [...known.themeOf.keys()])
  return problem('unknown-id', [...path, 'id'], (words) =>
    words.extension.nothingToRetire(known.pack, id, near),
  )
}

function moved({ id, part, home, path }: { id: string; part: Part; home: string; path: Path }) {
  const message: Message = (words) => words.extension.moved(part, id, home)
  return problem('moved', [...path, 'id'], message)
}

function emptied(
  items: readonly ItemChange[],
  { path, id, known }: Here & { id: string },
): Problem[] {
  const before = known.itemsIn.get(id)
  const retired = new Set(items.filter((one) => one.retired !== undefined).map((one) => one.id))
  const isEmpty = before?.every((item) => retired.has(item)) && items.length === retired.size
  if (!isEmpty) return []
  return [problem('empty-theme', path, (words) => words.extension.emptyTheme(id))]
}

/** A question of the other pack that hangs on a retired one would never be shown again. */
function strandedQuestions(base: Questionnaire, { areas = [] }: Extension): Problem[] {
  const retired = areas.flatMap(({ themes = [] }, a) =>
    themes.flatMap(({ items = [] }, t) =>
      items.flatMap(({ id, retired: reason }, i) =>
        reason === undefined ? [] : [{ id, path: ['areas', a, 'themes', t, 'items', i] }],
      ),
    ),
  )
  const gone = new Set(retired.map(({ id }) => id))
  return retired.flatMap(({ id, path }) =>
    allItems(base)
      .filter(({ item }) => item.showWhen?.item === id && !gone.has(item.id))
      .map(({ item }) =>
        problem('still-needed', [...path, 'retired'], (words) =>
          words.extension.stillNeeded(item.id, id),
        ),
      ),
  )
}

const problem = (code: string, path: Path, message: Message, at?: 'key'): Problem => ({
  code,
  path,
  message,
  ...(at && { at }),
})
