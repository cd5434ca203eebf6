import { visibleLine } from '../../visible.ts'
import type { Here } from '../machine/step.ts'
import { allCritical } from '../room-facts.ts'
import { placedItem, type World } from '../world.ts'
import { counted, familyName, roleName } from './common-words.ts'

/** What is said about who is in the room: T1 to T4, T8. Paragraphs, each a text of its own. */

/** Why the room is asked about at all. */
export function whyRoom({ items }: World): string {
  const families = new Set([...items.values()].flatMap(({ item }) => item.confirmedBy ?? []))
  const people = [...families].map(familyName).join(' or ')
  const chairs =
    'Numbers only, no names. It matters because people see different things from different chairs'
  if (people === '') return `${chairs}.`
  return `${chairs}, and because some questions count only where people with ${people} confirm them.`
}

export function roomWords(here: Here): string[] {
  const { world, state } = here
  const priority = world.pack.roles.find((role) => role.priority)
  const total = Object.values(state.room).reduce((sum, count) => sum + count, 0)
  if (total === 0) return priority ? [...absent(here, priority), T3] : [T3]
  if (!priority || (state.room[priority.id] ?? 0) > 0) return []
  const others = countFamily(here, priority.family)
  return others > 0 ? [othersOfFamily(priority, others)] : absent(here, priority)
}

/** The same where there is no room for it: what it costs is never left out. */
export function roomWordsInShort(here: Here): string[] {
  const { world, state } = here
  const priority = world.pack.roles.find((role) => role.priority)
  if (!priority || (state.room[priority.id] ?? 0) > 0) return []
  const [first = ''] = roomWords(here)
  const { confirmed, highest } = allCritical(world, priority.family)
  if (countFamily(here, priority.family) > 0 || confirmed === 0) return [first]
  return [
    `No ${roleName(priority.title)}: ${counted(confirmed, 'must-have')} stay "unverified", ${visibleLine(highest)} at most.`,
  ]
}

const T3 =
  'Nobody is counted yet. You can go on; the report will say that it does not know who took part.'

type Role = World['pack']['roles'][number]

function othersOfFamily({ title, family }: Role, others: number): string {
  const people = others === 1 ? '1 other person' : `${others} other people`
  const verb = others === 1 ? 'is, and can confirm' : 'are, and can confirm'
  return `No ${roleName(title)} is in the room. ${people} with ${familyName(family)} ${verb}. The report says who took part.`
}

function absent({ world }: Here, { title, family }: Role): string[] {
  const first = `No ${roleName(title)} is in the room.`
  const { all, confirmed, highest } = allCritical(world, family)
  if (confirmed === 0) return [first, 'You can go on. Page one of the report will say so.']
  const verb = confirmed === 1 ? 'counts' : 'count'
  const they = confirmed === 1 ? 'It' : 'They'
  const cost =
    `You can go on. What it costs: ${confirmed} of the ${counted(all, 'must-have question')} ${verb} only where people ` +
    `with ${familyName(family)} confirm them. ${they} will read "unverified", and the stage can be ` +
    `${visibleLine(highest)} at most. Page one of the report will say so.`
  const mend = `To mend it: invite someone to the next sitting, or run: ${world.command} ${world.askApart}`
  return [first, cost, mend]
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
  return (
    `People with ${familyName(confirmedBy)} confirm this one. None is here today. ` +
    'Answer it, or press s and keep it for a sitting with them.'
  )
}

/** T8: another view from a role that only one person has. */
export function onlyOne({ state }: Here, { id, title }: Role): string {
  if (state.room[id] !== 1) return ''
  return (
    `One ${roleName(title)} is in the room: with the role, readers will know who spoke. ` +
    'Ask them first. The field From also offers "someone in the room".'
  )
}
