import { visibleLine } from '../../visible.ts'
import { helpLines } from '../help-lines.ts'
import { REMARKS } from '../layers/remark-keys.ts'
import { char } from '../machine/key.ts'
import type { AskLayer } from '../machine/layer.ts'
import { placedItem, type World } from '../world.ts'
import { commandIn, does, ENTER, type Heard, type Listening, says, slip } from './heard.ts'
import { keyWords, levelWords, placeWords } from './question-words.ts'

type Ask = Listening<AskLayer>

export function listenToAnswer(listening: Ask): Heard {
  const { world, layer, line } = listening
  const command = commandIn(line)
  if (command === '')
    return layer.mark === null ? slip(listening, world.words.linearSlip.levels) : does(ENTER)
  if (/^[0-4]$/.test(command) || command === 'd') return does(char(command), ENTER)
  if (command === 'x' && placedItem(world, layer.id).item.notApplicable)
    return does(char('x'), ENTER)
  if (command === '=' && isSameOffered(listening)) return does(char('='), ENTER)
  if (isAction(command, world)) return does(char(command))
  const again = sayAgain(listening, command)
  return says(...(again ?? [world.words.linearSlip.noLevel(visibleLine(line))]))
}

const isAction = (command: string, { isAlone }: World) =>
  command.length === 1 && 'sbneajrq'.includes(command) && !(isAlone && REMARKS.has(command))

function isSameOffered({ world: { last }, state, layer: { id } }: Ask): boolean {
  const before = last?.answers.get(id)?.state ?? 'skipped'
  return before !== 'skipped' && state.usesLast && last?.changed.has(id) === false
}

/** What only says something again, and leaves the interview where it is. */
function sayAgain(listening: Ask, command: string): string[] | undefined {
  const { layer } = listening
  switch (command) {
    case 'l':
      return levelWords(listening, layer)
    case 'p':
      return [placeWords(listening, layer)]
    case '?':
      return keyWords(listening.world)
    case 'w':
      return helpWords(listening, 'why')
    case 'h':
      return helpWords(listening, 'evidence')
    default:
      return undefined
  }
}

/** The help from one of its doors on; "why" is where it begins, also where no why is given. */
function helpWords({ world, layer }: Ask, from: 'why' | 'evidence'): string[] {
  const lines = helpLines(world, layer.id, UNWRAPPED)
  const start = lines.findIndex(({ door }) => door === from)
  return lines
    .slice(Math.max(0, start))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
}

/** Lines are wrapped where they are said. */
const UNWRAPPED = 10_000
