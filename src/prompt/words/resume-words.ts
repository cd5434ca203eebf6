import { visibleLine } from '../../visible.ts'
import { openIds, type ResumeChoice } from '../layers/resume.ts'
import type { ResumeLayer } from '../machine/layer.ts'
import { pendingInWords } from '../machine/pending.ts'
import { askedIds, askedPlace, decidedOf, numberOf, openOf, tally } from '../machine/progress.ts'
import type { Sitting } from '../machine/state.ts'
import type { Here, Step } from '../machine/step.ts'
import { placedItem, type World } from '../world.ts'
import { counted, roleName } from './common-words.ts'
import { clockTime, daysBetween } from './dates.ts'

/** What is said of a draft on a shared screen: figures and places, never a text that somebody wrote. */
export function draftFacts(step: Step<ResumeLayer>): [name: string, value: string][] {
  const { world, state, layer } = step
  const { date } = world.words
  const all = tally(world, state)
  const saved = new Date(layer.savedAt)
  const facts: [string, string][] = [
    [
      'Last saved',
      `${date.moment(saved, clockTime(saved))} (${date.daysAgo(daysBetween(saved, world.today))})`,
    ],
    ['Sittings', sittingsText(state.earlier)],
    ['Answered', `${decidedOf(all)} of ${all.asked}, and ${openOf(all)} open`],
    ['You were at', placeText(step)],
    ['Unfinished', pendingText(step)],
    ['In the room', peopleInWords(world, state.room)],
  ]
  return facts.filter(([, value]) => value !== '')
}

function sittingsText(sittings: readonly Sitting[]): string {
  const minutes = counted(Math.round((sittings.at(-1)?.seconds ?? 0) / 60), 'minute')
  return sittings.length === 1 ? `1, of ${minutes}` : `${sittings.length}, the last of ${minutes}`
}

function placeText({ world, state }: Here): string {
  const place = askedPlace(world, state)
  if (!place) return 'the review'
  return `question ${place.number}, ${visibleLine(placedItem(world, place.id).theme.title)}`
}

function pendingText({ world, state, layer }: Step<ResumeLayer>): string {
  if (!layer.pending) return ''
  const { what, characters } = pendingInWords(layer.pending)
  return `${what} for question ${numberOf(world, state, layer.pending.id)}, ${counted(characters, 'character')}, is kept`
}

/** "Peer worker 1, team leader 2": roles in the singular, so that no plural has to be made. */
function peopleInWords({ pack }: World, room: Readonly<Record<string, number>>): string {
  const present = pack.roles.filter(({ id }) => (room[id] ?? 0) > 0)
  const parts = present.map(
    ({ id, title }, at) => `${at === 0 ? visibleLine(title) : roleName(title)} ${room[id] ?? 0}`,
  )
  return parts.length === 0 ? 'nobody was counted' : parts.join(', ')
}

export function choiceText(
  { world, state, layer }: Step<ResumeLayer>,
  choice: ResumeChoice,
): string {
  const open = openIds(world, state).length
  const place = askedPlace(world, state)
  switch (choice) {
    case 'go-on':
      return place ? `Go on at question ${place.number}` : 'Go on in the review'
    case 'review':
      return 'Look at the review first'
    case 'only-open':
      return open === 1 ? 'Only the open question' : `Only the ${open} open questions`
    case 'whole':
      return `The whole questionnaire, ${counted(askedIds(world, { ...state, scope: { complete: true } }).length, 'question')}`
    case 'new':
      return `Start a new one (this draft stays, as ${asideName(world.draft, layer.savedAt)})`
  }
}

/** readiness-draft-2026-11-03.json */
export function asideName(draft: string, savedAt: string): string {
  const at = new Date(savedAt)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return draft.replace(/(\.json)?$/, `-${day}.json`)
}
