import { visibleLine } from '../../visible.ts'
import type { Block, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, marked, type Row, span } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { openIds, resumeChoices, type ResumeChoice } from '../layers/resume.ts'
import type { LayerOf, ResumeLayer, RoomLayer } from '../machine/layer.ts'
import { pendingInWords } from '../machine/pending.ts'
import { askedIds, decidedOf, numberOf, openOf, tally } from '../machine/progress.ts'
import { roomWords, roomWordsInShort, whyRoom } from '../room-words.ts'
import { counted, daysAgo, moment, roleName } from '../words.ts'
import { placedItem, type World } from '../world.ts'
import {
  block,
  choiceRow,
  type Drawing,
  foot,
  gap,
  heading,
  keys,
  list,
  paragraph,
  titleHead,
} from './parts.ts'
import { textLine } from './text-box.ts'

/** The screens before the questions: welcome back, the name, who is in the room. */

const LEAVE = keys('? all keys', 'q save and leave')

export function nameScreen(drawing: Drawing<LayerOf<'name'>>): Screen {
  const { look, layer } = drawing
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      block(heading('Which organisation is this about?', look)),
      block(paragraph('Its name stands on every page of the report. No names of people.', look)),
      gap,
      block([textLine(layer.text, { start: ` ${look.glyphs.edge} `, look })]),
      gap,
      block(layer.notice === '' ? [blank] : paragraph(layer.notice, look)),
    ],
    foot: foot(
      [keys('Enter goes on', 'Ctrl-C saves and leaves')],
      [keys('Enter goes on', 'Ctrl-C leaves')],
    ),
  }
}

export function roomScreen(drawing: Drawing<RoomLayer>): Screen {
  const { look } = drawing
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      gap,
      block(heading('Who is in the room?', look)),
      block(paragraph(whyRoom(drawing.world), look), 'receipt'),
      { rows: [blank], give: 'last-blank' },
      list(roleRows(drawing)),
      gap,
      ...roomNotice(drawing),
    ],
    foot: foot(
      [
        keys('up/down role', '0-9 how many', 'left/right one less, one more', 'Enter goes on'),
        LEAVE,
      ],
      [keys('0-9 how many', 'Enter goes on'), LEAVE],
    ),
  }
}

function roomNotice(drawing: Drawing<RoomLayer>): Block[] {
  const { look } = drawing
  const full = roomWords(drawing).flatMap((text) => paragraph(text, look))
  const short = roomWordsInShort(drawing).flatMap((text) => paragraph(text, look))
  return full.length === 0 ? [] : [{ rows: full, give: 'notes', instead: short }]
}

function roleRows({ world, state, layer, look }: Drawing<RoomLayer>): Row[] {
  const titles = world.pack.roles.map(({ title }) => columnsOf(visibleLine(title)))
  const column = Math.min(Math.max(37, ...titles), textWidth(look.size) - 6)
  return world.pack.roles.flatMap(({ id, title }, at) => {
    const isChosen = at === layer.row
    const number = String(state.room[id] ?? 0)
    const text = padTo(shorten(visibleLine(title), column), column) + number.padStart(3)
    const [row] = choiceRow('', { isChosen, look })
    const style = isChosen ? 'bold' : undefined
    const filled: Row = {
      ...row,
      spans: [...(row?.spans.slice(0, 1) ?? []), span(` ${text}`, style)],
    }
    return isChosen ? marked([filled], columnsOf(text) + 2) : [filled]
  })
}

export function resumeScreen(drawing: Drawing<ResumeLayer>): Screen {
  const { world, layer, look } = drawing
  const choices = resumeChoices(world, drawing.state)
  return {
    head: titleHead(drawing, 'welcome back'),
    body: [
      gap,
      block(heading(`A draft is here: ${visibleLine(world.draft)}`, look)),
      gap,
      block(draftFacts(drawing), 'notes'),
      { rows: [blank], give: 'last-blank' },
      list(
        choices.flatMap((choice, at) =>
          choiceRow(choiceText(drawing, choice), { isChosen: at === layer.row, look }),
        ),
      ),
      gap,
      block(
        paragraph('Either way, the first question is who is in the room today.', look),
        'notes',
      ),
    ],
    foot: foot(
      [keys('up/down choose', 'Enter', 'q leave')],
      [keys('up/down choose', 'Enter', 'q leave')],
    ),
  }
}

function draftFacts(drawing: Drawing<ResumeLayer>): Row[] {
  const { look } = drawing
  const width = textWidth(look.size) - 18
  return factsOf(drawing).flatMap(([name, value]) =>
    wrap(visibleLine(value), Math.max(16, width)).map((text, at) =>
      line(`  ${padTo(at === 0 ? name : '', 16)}${text}`),
    ),
  )
}

/** What is said of a draft on a shared screen: figures and places, never a text that somebody wrote. */
export function factsOf({
  world,
  state,
  layer,
}: Pick<Drawing<ResumeLayer>, 'world' | 'state' | 'layer'>): [string, string][] {
  const all = tally(world, state)
  const saved = new Date(layer.savedAt)
  const minutes = Math.round((state.earlier.at(-1)?.seconds ?? 0) / 60)
  const sittings = state.earlier.length
  const facts: [string, string][] = [
    ['Last saved', `${moment(saved)} (${daysAgo(saved, world.today)})`],
    [
      'Sittings',
      sittings === 1
        ? `1, of ${counted(minutes, 'minute')}`
        : `${sittings}, the last of ${counted(minutes, 'minute')}`,
    ],
    ['Answered', `${decidedOf(all)} of ${all.asked}, and ${openOf(all)} open`],
    ['You were at', placeText(world, drawingPlace(world, state))],
    ['In the room', peopleInWords(world, state.room)],
  ]
  const pending = layer.pending && pendingText(world, { state, layer })
  if (pending) facts.splice(4, 0, ['Unfinished', pending])
  return facts.filter(([, value]) => value !== '')
}

type DrawingState = Drawing['state']

function drawingPlace(world: World, state: DrawingState): { id: string; number: number } | null {
  const { place } = state
  return place !== null && askedIds(world, state).includes(place)
    ? { id: place, number: numberOf(world, state, place) }
    : null
}

function placeText(world: World, place: { id: string; number: number } | null): string {
  if (!place) return 'the review'
  return `question ${place.number}, ${visibleLine(placedItem(world, place.id).theme.title)}`
}

function pendingText(
  world: World,
  { state, layer }: { state: DrawingState; layer: ResumeLayer },
): string {
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
  { world, state, layer }: Pick<Drawing<ResumeLayer>, 'world' | 'state' | 'layer'>,
  choice: ResumeChoice,
): string {
  const open = openIds(world, state).length
  const place = drawingPlace(world, state)
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
