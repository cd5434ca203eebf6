import { visibleLine } from '../../visible.ts'
import { helpLines } from '../help-lines.ts'
import { rolesOffered } from '../layers/other-view.ts'
import { reviewRows } from '../layers/review-rows.ts'
import { resumeChoices } from '../layers/resume.ts'
import { partsOf, waysIn } from '../layers/way.ts'
import { char, digitOf, type Key, press } from '../machine/key.ts'
import type {
  AskLayer,
  EvidenceLayer,
  Layer,
  LayerOf,
  NoteLayer,
  ReviewLayer,
} from '../machine/layer.ts'
import { askedIds, askedThemes } from '../machine/progress.ts'
import { topOf } from '../machine/step.ts'
import { placedItem } from '../world.ts'
import { keyWords, levelWords, placeWords } from './question-words.ts'
import { listByTheme } from './list-words.ts'
import type { Speaking } from './speak.ts'

/** What a typed line stands for: keys and pasted text for the machine, or something to be said again. */
export type Heard = { does?: readonly (Key | { pasted: string })[]; says?: readonly string[] }

const does = (...keys: (Key | { pasted: string })[]): Heard => ({ does: keys })
const says = (...texts: string[]): Heard => ({ says: texts })
const ENTER = press('enter')

export function listen(speaking: Speaking, typed: string): Heard {
  const line = typed.trim()
  if (speaking.state.trouble) return does(line.toLowerCase() === 'q' ? char('q') : ENTER)
  return LISTENERS[topOf(speaking.state).kind](speaking, line, typed)
}

type Listener = (speaking: Speaking, line: string, typed: string) => Heard

const LISTENERS: Readonly<Record<Layer['kind'], Listener>> = {
  resume: (speaking, line) => numbered(line, resumeChoices(speaking.world, speaking.state).length),
  name: (_, line) => (line === '' ? does(ENTER) : does({ pasted: line }, ENTER)),
  room: listenInRoom,
  way: (speaking, line) => numbered(line, waysIn(speaking.world).length),
  part: (speaking, line) => numbered(line, partsOf(speaking.world, speaking.state).length),
  ask: (speaking, line) => listenToAnswer(speaking, line),
  note: listenToNote,
  reason: listenToNote,
  evidence: ({ state }, line) => listenToEvidence(topOf(state) as EvidenceLayer, line),
  'other-view': (speaking, line, typed) => listenToView(speaking, line, typed),
  jump: (speaking, line) =>
    line === ''
      ? does(press('escape'))
      : numbered(line, askedThemes(speaking.world, speaking.state).length),
  'theme-end': () => does(ENTER),
  review: (speaking, line) => listenInReview(speaking, line),
  finish: (_, line) => does(line.toLowerCase() === 'yes' ? ENTER : press('escape')),
  leave: (_, line) => does(line.toLowerCase() === 'yes' ? ENTER : char('b')),
  'keep-text': () => does(press('down'), ENTER),
  help: () => does(ENTER),
  menu: () => does(press('escape')),
}

/** Esc, and where something was typed: Drop it. */
const DROP: Heard = { does: [press('escape')] }

function slip(line: string, fitting: string): Heard {
  const what = line === '' ? 'Nothing was typed.' : `"${visibleLine(line)}" does not fit here.`
  return says(`${what} ${fitting}`)
}

/** A list that is answered by a number. */
function numbered(line: string, count: number): Heard {
  const command = line.normalize('NFKC').toLowerCase()
  if (command === 'q' || command === 'b') return does(char(command))
  const number = /^\d+$/.test(command) ? Number(command) : 0
  if (number < 1 || number > count)
    return slip(line, `Type a number from 1 to ${count}, or q to leave.`)
  return does(...downTo(0, number - 1, count), ENTER)
}

/** From any row to another, by arrows. */
function downTo(_: number, row: number, count: number): Key[] {
  return [
    ...Array.from({ length: count }, () => press('up')),
    ...Array.from({ length: row }, () => press('down')),
  ]
}

function listenInRoom({ world, state, memory }: Speaking, line: string): Heard {
  const layer = topOf(state) as LayerOf<'room'>
  const command = line.normalize('NFKC').toLowerCase()
  if (command === 'q') return does(char('q'))
  if (memory.hasCounted) return afterCounting({ world, state, memory }, command)
  if (command === 'b') return does(press('up'))
  if (line !== '' && !/^\d{1,3}$/.test(command))
    return slip(line, 'Type a number, or Enter to leave it as it is.')
  if (layer.row >= world.pack.roles.length - 1) memory.hasCounted = true
  return does(...[...command].map((digit) => char(digit)), press('down'))
}

function afterCounting({ world, memory }: Speaking, command: string): Heard {
  if (command === '') return does(ENTER)
  if (command !== 'b') return slip(command, 'Press Enter to go on, or type b to count again.')
  memory.hasCounted = false
  return does(...world.pack.roles.map(() => press('up')))
}

function listenToAnswer(speaking: Speaking, line: string): Heard {
  const { world, state } = speaking
  const layer = topOf(state) as AskLayer
  const command = line.normalize('NFKC').toLowerCase()
  if (command === '') return layer.mark === null ? slip('', FITTING) : does(ENTER)
  if (/^[0-4]$/.test(command) || command === 'd') return does(char(command), ENTER)
  if (command === 'x' && placedItem(world, layer.id).item.notApplicable)
    return does(char('x'), ENTER)
  if (command === '=' && isSameOffered(speaking, layer)) return does(char('='), ENTER)
  if (command.length === 1 && 'sbneajrq'.includes(command)) return does(char(command))
  const said = sayAgain(speaking, layer, command)
  return said ? { says: said } : says(`"${visibleLine(line)}" is not one of the levels. ${FITTING}`)
}

const FITTING = 'Type 0, 1, 2, 3 or 4, or d for "We don\'t know".'

function isSameOffered({ world, state }: Speaking, { id }: AskLayer): boolean {
  return (
    world.last !== null &&
    state.usesLast &&
    world.last.answers.has(id) &&
    !world.last.changed.has(id)
  )
}

/** What only says something again, and leaves the interview where it is. */
function sayAgain(speaking: Speaking, layer: AskLayer, command: string): string[] | undefined {
  const help = () => helpLines(speaking.world, layer.id, 10_000)
  switch (command) {
    case 'l':
      return levelWords(speaking, layer)
    case 'p':
      return [placeWords(speaking, layer)]
    case '?':
      return keyWords()
    case 'w':
    case 'h': {
      const lines = help()
      const start = command === 'w' ? 0 : lines.findIndex(({ door }) => door === 'evidence')
      return lines
        .slice(Math.max(0, start))
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
    }
    default:
      return undefined
  }
}

function listenToNote({ state }: Speaking, line: string, typed: string): Heard {
  const layer = topOf(state) as NoteLayer
  if (line === '.') return DROP
  if (line === '') return does(ENTER)
  if (layer.kind === 'reason') return does(...ANEW, { pasted: line }, ENTER)
  return does({ pasted: `${layer.text.value === '' ? '' : '\n'}${typed}` })
}

/** A line takes the place of what stood in its field; an empty one leaves that, unless it did not fit. */
function listenToEvidence({ notice }: EvidenceLayer, line: string): Heard {
  if (line === '.') return DROP
  if (line !== '') return does(...ANEW, { pasted: line }, ENTER)
  return notice === '' ? does(ENTER) : does(...ANEW, ENTER)
}

const ANEW: readonly Key[] = [press('end'), press('lineback')]

function listenToView({ world, state }: Speaking, line: string, typed: string): Heard {
  const layer = topOf(state) as LayerOf<'other-view'>
  if (line === '.') return layer.isReadBack ? does(press('escape'), press('escape')) : DROP
  if (layer.isReadBack) return listenToReadBack(layer, line.toLowerCase())
  if (layer.field === 2)
    return line === ''
      ? does(ENTER)
      : does({ pasted: `${layer.text.value === '' ? '' : '\n'}${typed}` })
  const digit = digitOf(char(line))
  const most = layer.field === 0 ? rolesOffered(world, state).length : 4
  if (line === '') return does(ENTER)
  if (digit === undefined || digit > most)
    return slip(line, `Type a number from 0 to ${most}, or press Enter.`)
  return does(char(line), ENTER)
}

function listenToReadBack({ text }: LayerOf<'other-view'>, line: string): Heard {
  if (line === '' || line === 'y') return does(ENTER)
  if (line !== 'e') return slip(line, 'Press Enter to keep it, or type e to write it again.')
  const away = text.value.split('\n').flatMap(() => [press('lineback'), press('backspace')])
  return does(char('e'), ...away)
}

function listenInReview(speaking: Speaking, line: string): Heard {
  const command = line.normalize('NFKC').toLowerCase()
  if (command === 'l') return { says: listByTheme(speaking) }
  if (command.length === 1 && 'fbjq'.includes(command)) return does(char(command))
  const id = /^\d+$/.test(command)
    ? askedIds(speaking.world, speaking.state)[Number(command) - 1]
    : undefined
  return id === undefined
    ? slip(line, 'Type a question number, l for the list by theme, or f to finish.')
    : does(...keysTo(speaking, id))
}

/** The keys that open a question of the review: unfold its theme, go to its row, Enter. */
function keysTo({ world, state }: Speaking, id: string): Key[] {
  const layer = topOf(state) as ReviewLayer
  const { theme } = placedItem(world, id)
  const unfolded: ReviewLayer = { ...layer, filter: 0, open: new Set([...layer.open, theme.id]) }
  const rowOf = (
    list: ReviewLayer,
    fits: (row: ReturnType<typeof reviewRows>[number]) => boolean,
  ) => reviewRows(world, state, list).findIndex(fits)
  const themeRow = rowOf(
    { ...layer, filter: 0 },
    (row) => row.kind === 'theme' && row.theme.id === theme.id,
  )
  const unfold = layer.open.has(theme.id) ? [] : [press('home'), ...downs(themeRow), ENTER]
  const row = rowOf(unfolded, (one) => one.kind === 'question' && one.id === id)
  return [...unfold, press('home'), ...downs(row), ENTER]
}

const downs = (count: number): Key[] =>
  Array.from({ length: Math.max(0, count) }, () => press('down'))
