import { visibleLine } from '../../visible.ts'
import { openIds, type ResumeChoice } from '../layers/resume.ts'
import type { ResumeLayer } from '../machine/layer.ts'
import { pendingLength } from '../machine/pending.ts'
import { asideName } from '../aside-name.ts'
import { askedIds, askedPlace, decidedOf, numberOf, openOf, tally } from '../machine/progress.ts'
import type { Here, Step } from '../machine/step.ts'
import { placedItem, type World } from '../world.ts'
import { clockTime, daysBetween } from '../moments.ts'

/** What is said of a draft on a shared screen: figures and places, never a text that somebody wrote. */
export function draftFacts(step: Step<ResumeLayer>): [name: string, value: string][] {
  const { world, state } = step
  const { facts, answered } = world.words.resume
  const all = tally(world, state)
  const told: [string, string][] = [
    [facts.saved, savedText(step)],
    [facts.sittings, sittingsText(step)],
    [facts.answered, answered(decidedOf(all), all.asked, openOf(all))],
    [facts.place, placeText(step)],
    [facts.unfinished, pendingText(step)],
    [facts.room, peopleInWords(world, state.room)],
  ]
  return told.filter(([, value]) => value !== '')
}

function savedText({ world, layer }: Step<ResumeLayer>): string {
  const { date, resume } = world.words
  const saved = new Date(layer.savedAt)
  const days = daysBetween(saved, world.today)
  return resume.savedAt(date.moment(saved, clockTime(saved)), date.daysAgo(days))
}

function sittingsText({ world, state: { earlier } }: Here): string {
  const minutes = Math.round((earlier.at(-1)?.seconds ?? 0) / 60)
  return world.words.resume.sittings(earlier.length, minutes)
}

function placeText({ world, state }: Here): string {
  const { inReview, atQuestion } = world.words.resume
  const place = askedPlace(world, state)
  if (!place) return inReview
  return atQuestion(place.number, visibleLine(placedItem(world, place.id).theme.title))
}

function pendingText({ world, state, layer: { pending } }: Step<ResumeLayer>): string {
  if (!pending) return ''
  const number = numberOf(world, state, pending.id)
  return world.words.resume.unfinished(pending.kind, number, pendingLength(pending))
}

function peopleInWords({ pack, words }: World, room: Readonly<Record<string, number>>): string {
  const counts = pack.roles.map(({ id, title }) => ({
    title: visibleLine(title),
    count: room[id] ?? 0,
  }))
  return words.resume.room(counts.filter(({ count }) => count > 0))
}

export function choiceText(
  { world, state, layer }: Step<ResumeLayer>,
  choice: ResumeChoice,
): string {
  const { choices } = world.words.resume
  const place = askedPlace(world, state)
  switch (choice) {
    case 'go-on':
      return place ? choices.goOnAt(place.number) : choices.goOnInReview
    case 'review':
      return choices.review
    case 'only-open':
      return choices.onlyOpen(openIds(world, state).length)
    case 'whole':
      return choices.whole(askedIds(world, { ...state, scope: { complete: true } }).length)
    case 'new':
      return choices.startNew(asideName(world.draft, layer.savedAt))
  }
}
