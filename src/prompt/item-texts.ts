import { visibleLine } from '../visible.ts'
import { placedItem, type World } from './world.ts'

/** The anchors of a question; the common scale where it has none of its own. */
export function anchorsOf(world: World, id: string): string[] {
  const { item } = placedItem(world, id)
  if (item.levels.length > 0) return item.levels
  return world.pack.levels.map(({ label, summary }) =>
    summary === '' ? label : `${label}. ${summary}`,
  )
}

/** A title for lists: the short form, or the beginning of the question. */
export function shortTitle(world: World, id: string): string {
  const { short, prompt } = placedItem(world, id).item
  return visibleLine(short ?? prompt)
}
