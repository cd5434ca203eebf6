import type { Path, Problem } from '../../errors.ts'
import type { AreaChange, Extension, ItemChange, ThemeChange } from '../../model/extension.ts'
import type { Area, Item, Questionnaire, Theme } from '../../model/questionnaire.ts'
import { conflicts } from './conflicts.ts'
import { type Origin, Origins } from './origins.ts'

/** The joined pack as if somebody had written it, and where each part of it comes from. */
export type Joined = { value: object; originOf(path: Path): Origin }

/**
 * Joins a pack with one that extends it. What the extension adds comes after what is there; a question
 * that is worded anew keeps its id, its levels and its weight; a retired one is named with its reason.
 *
 * The result has not been checked: it is a document like any other, to be held to the shape and the rules.
 *
 * @returns the joined pack, or every place where the two cannot be joined, as paths in the extension
 */
export function extendQuestionnaire(
  base: Questionnaire,
  extension: Extension,
): { joined: Joined; problems: [] } | { joined: null; problems: Problem[] } {
  const problems = conflicts(base, extension)
  if (problems.length > 0) return { joined: null, problems }
  const origins = new Origins()
  const { extends: _, areas, sources, roles, glossary, actions, accepted, ...head } = extension
  const retired = retirements(extension)
  const join = <T>(key: string, ours: readonly T[], theirs: readonly T[] = []) =>
    appended(origins, { target: [key], base: [key], extension: [key] }, [ours, theirs])
  const value = {
    ...base,
    ...head,
    sources: join('sources', base.sources, sources as Questionnaire['sources']),
    roles: join('roles', base.roles, roles as Questionnaire['roles']),
    glossary: join('glossary', base.glossary, glossary),
    actions: join('actions', base.actions, actions as Questionnaire['actions']),
    ...((base.accepted || accepted) && {
      accepted: join('accepted', base.accepted ?? [], accepted),
    }),
    areas: new AreaJoin(origins).areas(base.areas, areas ?? []),
    extended: { id: base.id, version: base.version },
    ...((base.retired || retired.length > 0) && { retired: [...(base.retired ?? []), ...retired] }),
  }
  for (const key of ['levels', 'stages', 'privacy', 'perspectives'])
    origins.set([key], { from: 'base', path: [key] })
  return { joined: { value, originOf: (path) => origins.of(path) }, problems: [] }
}

function retirements({ areas = [] }: Extension): { id: string; reason: string }[] {
  return areas.flatMap(({ themes = [] }) =>
    themes.flatMap(({ items = [] }) =>
      items.flatMap(({ id, retired }) => (retired === undefined ? [] : [{ id, reason: retired }])),
    ),
  )
}

type Places = { target: Path; base: Path; extension: Path }

/** Two lists, one after the other, each entry with where it comes from. */
function appended<T>(
  origins: Origins,
  { target, base, extension }: Places,
  [ours, theirs]: readonly [readonly T[], readonly T[]],
): T[] {
  ours.forEach((_, index) => {
    origins.set([...target, index], { from: 'base', path: [...base, index] })
  })
  theirs.forEach((_, index) => {
    origins.set([...target, ours.length + index], {
      from: 'extension',
      path: [...extension, index],
    })
  })
  return [...ours, ...theirs]
}

/** Areas, themes and items, each level merged by id: what is known is changed in its place, what is new follows. */
class AreaJoin {
  readonly #origins: Origins

  constructor(origins: Origins) {
    this.#origins = origins
  }

  areas(base: readonly Area[], changes: readonly AreaChange[]): unknown[] {
    const places = { target: ['areas'], base: ['areas'], extension: ['areas'] }
    return this.#merge(base, changes, places, (area, change, inner) => ({
      ...area,
      themes: this.#themes(area.themes, change.themes ?? [], inner('themes')),
    }))
  }

  #themes(base: readonly Theme[], changes: readonly ThemeChange[], places: Places): unknown[] {
    return this.#merge(base, changes, places, (theme, change, inner) => ({
      ...theme,
      items: this.#items(theme.items, change.items ?? [], inner('items')),
    }))
  }

  #items(base: readonly Item[], changes: readonly ItemChange[], places: Places): unknown[] {
    const retired = new Set(changes.filter((one) => one.retired !== undefined).map(({ id }) => id))
    const positions = new Map(base.map(({ id }, index) => [id, index]))
    const kept = base.filter(({ id }) => !retired.has(id))
    const merged = this.#merge(
      kept,
      changes.map((change) => (retired.has(change.id) ? null : change)),
      places,
      (item, change, inner) => {
        for (const key of REWORDED)
          if (change[key] !== undefined) this.#origins.set(inner(key).target, said(inner(key)))
        return { ...item, ...change, promptFor: { ...item.promptFor, ...change.promptFor } }
      },
    )
    kept.forEach(({ id }, index) => {
      const path = [...places.base, positions.get(id) ?? index]
      this.#origins.set([...places.target, index], { from: 'base', path })
    })
    return merged
  }

  /** `null` stands for a change that is dealt with elsewhere, so that the places of the others stay right. */
  #merge<T extends { id: string }, C extends { id: string }>(
    base: readonly T[],
    changes: readonly (C | null)[],
    places: Places,
    change: (ours: T, theirs: C, inner: (key: string) => Places) => unknown,
  ): unknown[] {
    const known = new Map(base.map(({ id }, index) => [id, index]))
    const merged: unknown[] = base.map((ours, index) => {
      const at = changes.findIndex((theirs) => theirs?.id === ours.id)
      const theirs = changes[at]
      const inner = (key: string) => placesIn(places, [index, index, at], key)
      this.#origins.set([...places.target, index], { from: 'base', path: [...places.base, index] })
      return theirs ? change(ours, theirs, inner) : ours
    })
    changes.forEach((theirs, index) => {
      if (theirs === null || known.has(theirs.id)) return
      this.#origins.set([...places.target, merged.length], {
        from: 'extension',
        path: [...places.extension, index],
      })
      merged.push(theirs)
    })
    return merged
  }
}

const REWORDED = ['prompt', 'promptFor', 'short', 'why'] as const

const said = ({ extension }: Places): Origin => ({ from: 'extension', path: extension })

function placesIn(
  { target, base, extension }: Places,
  [t, b, e]: readonly [number, number, number],
  key: string,
): Places {
  return {
    target: [...target, t, key],
    base: [...base, b, key],
    extension: [...extension, e, key],
  }
}
