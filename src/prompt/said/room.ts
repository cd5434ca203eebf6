import { visibleLine } from '../../visible.ts'
import type { Here } from '../machine/step.ts'
import { allCritical } from '../room-facts.ts'
import { placedItem, type World } from '../world.ts'

/** What is said about who is in the room: T1 to T4, T8. Paragraphs, each a text of its own. */

/** Why the room is asked about at all. */
export function whyRoom({ items, words }: World): string {
  const families = new Set([...items.values()].flatMap(({ item }) => item.confirmedBy ?? []))
  return words.room.why([...families])
}

export function roomWords(here: Here): string[] {
  const { world, state } = here
  const { room } = world.words
  const priority = world.pack.roles.find((role) => role.priority)
  const total = Object.values(state.room).reduce((sum, count) => sum + count, 0)
  if (total === 0) return [...(priority ? absent(here, priority) : []), room.nobodyYet]
  if (!priority || (state.room[priority.id] ?? 0) > 0) return []
  const others = countFamily(here, priority.family)
  if (others === 0) return absent(here, priority)
  return [room.othersOfFamily(visibleLine(priority.title), priority.family, others)]
}

/** The same where there is no room for it: what it costs is never left out. */
export function roomWordsInShort(here: Here): string[] {
  const { world, state } = here
  const priority = world.pack.roles.find((role) => role.priority)
  if (!priority || (state.room[priority.id] ?? 0) > 0) return []
  const [first = ''] = roomWords(here)
  const cost = costOf(world, priority)
  if (countFamily(here, priority.family) > 0 || cost.confirmed === 0) return [first]
  return [world.words.room.costInShort(visibleLine(priority.title), cost)]
}

type Role = World['pack']['roles'][number]

function absent({ world }: Here, role: Role): string[] {
  const { room } = world.words
  const first = room.nobodyOf(visibleLine(role.title))
  const cost = costOf(world, role)
  if (cost.confirmed === 0) return [first, room.costsNothing]
  return [first, room.cost(cost), room.mend(`${world.command} ${world.askApart}`)]
}

function costOf(world: World, { family }: Role) {
  const { all, confirmed, highest } = allCritical(world, family)
  return { all, confirmed, family, highest: visibleLine(highest) }
}

function countFamily({ world, state }: Here, family: string): number {
  return world.pack.roles
    .filter((role) => role.family === family)
    .reduce((sum, { id }) => sum + (state.room[id] ?? 0), 0)
}

/** T4: under a question that needs confirming, where nobody who could is here. */
export function needsConfirming(here: Here, id: string): string {
  if (here.world.isAlone) return ''
  const { confirmedBy } = placedItem(here.world, id).item
  if (!confirmedBy || countFamily(here, confirmedBy) > 0) return ''
  return here.world.words.room.needsConfirming(confirmedBy)
}

/** T8: another view from a role that only one person has. */
export function onlyOne({ world, state }: Here, { id, title }: Role): string {
  return state.room[id] === 1 ? world.words.view.onlyOne(visibleLine(title)) : ''
}
