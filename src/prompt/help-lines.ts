import { visible, visibleLine } from '../visible.ts'
import { textWidth } from './frame/look.ts'
import { wrap } from './frame/wrap.ts'
import type { HelpLayer } from './machine/layer.ts'
import type { State } from './machine/state.ts'
import { placedItem, type PlacedItem, type World } from './world.ts'

/** The help panel as lines: why, what would show it, must-have, whom to ask, sources. */

export type HelpLine = { text: string; isHeading?: boolean; door?: 'why' | 'evidence' }

export function helpLines(world: World, id: string, width: number): HelpLine[] {
  const placed = placedItem(world, id)
  const sections = [
    whySection(world),
    evidenceSection(world),
    mustHave(world),
    whoKnows(world),
    quotes(world),
    sources(world),
  ]
  const blocks = sections
    .map((section) => section(placed, width))
    .filter((lines) => lines.length > 0)
  return blocks.flatMap((lines, index) => (index === 0 ? lines : [{ text: '' }, ...lines]))
}

type Section = (placed: PlacedItem, width: number) => HelpLine[]

function indented(text: string, width: number, first = ''): HelpLine[] {
  const inner = width - 2 - first.length
  return wrap(visible(text), inner).map((one, at) => ({
    text: `  ${at === 0 ? first : ' '.repeat(first.length)}${one}`,
  }))
}

function whySection({ words }: World): Section {
  return ({ item, theme }, width) => {
    const why = item.why || theme.why
    if (why === '') return []
    return [{ text: words.help.why, isHeading: true, door: 'why' }, ...indented(why, width)]
  }
}

const evidenceSection =
  ({ isAlone, words }: World): Section =>
  ({ item }, width) => [
    { text: words.help.evidence, isHeading: true, door: 'evidence' },
    ...item.evidence.flatMap((text) => indented(text, width, '- ')),
    ...(isAlone ? [] : indented(words.help.ownEvidence, width)),
  ]

function mustHave({ pack, words }: World): Section {
  return ({ item }, width) => {
    const stage = pack.stages.find(({ id }) => id === item.critical?.stage)
    const confirms = item.confirmedBy && words.help.confirmedBy(item.confirmedBy)
    if (!item.critical || !stage) return confirms ? indented(confirms, width) : []
    const needed = words.help.mustHave(item.critical.level, visibleLine(stage.title))
    const first = wrap(needed, width).map((text) => ({ text }))
    return [...first, ...(confirms ? indented(confirms, width) : [])]
  }
}

function whoKnows({ words }: World): Section {
  return ({ item }, width) => {
    if (item.whoKnows.length === 0) return []
    return [
      { text: words.help.whoKnows, isHeading: true },
      ...item.whoKnows.flatMap((text) => indented(text, width, '- ')),
    ]
  }
}

function quotes({ words }: World): Section {
  return ({ theme }, width) => {
    if (theme.quotes.length === 0) return []
    const said = theme.quotes.flatMap(({ text, speaker }) =>
      indented(words.help.quote(text, speaker), width),
    )
    return [{ text: words.help.quotes, isHeading: true }, ...said]
  }
}

function sources({ pack, words }: World): Section {
  return ({ item, theme }, width) => {
    const ids = item.sources.length > 0 ? item.sources : theme.sources
    const known = ids.flatMap((id) => pack.sources.filter((source) => source.id === id))
    if (known.length === 0) return []
    const strength = item.strength ?? theme.strength
    const heading = words.help.sources(strength && visibleLine(strength))
    return [
      ...wrap(heading, width).map((text) => ({ text, isHeading: true })),
      ...known.flatMap(({ citation, doi, url }) =>
        indented([citation, doi && `doi ${doi}`, url].filter(Boolean).join(' '), width, '- '),
      ),
    ]
  }
}

/** Rows that head, prompt and foot take in the help panel. */
export function helpRoom(world: World, { size }: State, id: string): number {
  const prompt = wrap(visible(placedItem(world, id).item.prompt), textWidth(size)).length
  return Math.max(3, size.rows - prompt - 6)
}

/** Where the panel stands, and how far it can be scrolled. */
export function helpScroll(
  world: World,
  state: State,
  layer: HelpLayer,
): { at: number; most: number } {
  const all = helpLines(world, layer.id, textWidth(state.size))
  const most = Math.max(0, all.length - helpRoom(world, state, layer.id))
  const wanted = layer.at === null ? layer.scroll : helpDoors(all, layer.at)
  return { at: Math.min(Math.max(0, wanted), most), most }
}

function helpDoors(all: readonly HelpLine[], at: 'why' | 'evidence'): number {
  return Math.max(
    0,
    all.findIndex(({ door }) => door === at),
  )
}
