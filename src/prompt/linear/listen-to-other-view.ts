import {
  FROM,
  isReadAsKept,
  keptView,
  LEVEL,
  rolesOffered,
  viewsOf,
  WORDS,
} from '../layers/kept-views.ts'
import { char, digitOf, type Key, press } from '../machine/key.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { boxWidth, linesOf } from '../machine/text-lines.ts'
import {
  addLine,
  commandIn,
  does,
  DROP,
  ENTER,
  type Heard,
  type Listening,
  slip,
  times,
  yesIn,
} from './heard.ts'

type View = Listening<OtherViewLayer>

export function listenToOtherView(listening: View): Heard {
  const { memory, state, layer, line } = listening
  if (isReadAsKept(state, layer)) return listenToKept(listening)
  if (layer.isReadBack) return listenToReadBack(listening)
  if (line === '.') return DROP
  if (layer.field === WORDS) return listenToWords(listening)
  memory.isWritingOn = false
  return line === '' ? does(ENTER) : listenToNumber(listening)
}

function listenToNumber(listening: View): Heard {
  const { world, state, layer, line } = listening
  if (commandIn(line) === 'k' && layer.field === FROM && viewsOf(state, layer.id).length > 0)
    return does(char('k'))
  if (line === '-' && layer.field === LEVEL) return does(press('backspace'), ENTER)
  const digit = digitOf(char(line))
  const most = layer.field === FROM ? rolesOffered(listening).length : 4
  if (digit === undefined || digit > most) return slip(listening, world.words.linearSlip.view(most))
  return does(char(line), ENTER)
}

/** What is typed takes the place of words that are kept; a hyphen only takes those away. */
function listenToWords(listening: View): Heard {
  const { memory, state, layer, line, typed } = listening
  if (line === '') return does(ENTER)
  const isFirst = keptView(state, layer)?.text === layer.text.value && !memory.isWritingOn
  memory.isWritingOn = true
  if (!isFirst) return addLine(layer.text, typed)
  const away = wordsAway(listening)
  return line === '-' ? does(...away, ENTER) : does(...away, { pasted: typed })
}

/** From wherever the cursor is in the words. */
function wordsAway({ state, layer: { text } }: View): Key[] {
  const { lines } = linesOf(text, boxWidth(state.size))
  return [...times(lines.length, 'down'), press('end'), ...backOver(text.value)]
}

const backOver = (words: string) =>
  words.split('\n').flatMap(() => [press('lineback'), press('backspace')])

/** Writing one anew begins with who it is from. */
function listenToKept(listening: View): Heard {
  const { world, state, layer, line } = listening
  const command = commandIn(line)
  if (command === '' || command === '.' || command === 'b') return does(press('escape'))
  if (command === 'x' || (command === 'k' && layer.entry > 0)) return does(char(command))
  if (command !== 'e') return slip(listening, world.words.linearSlip.kept(layer.entry > 0))
  const { cursorLine } = linesOf(layer.text, boxWidth(state.size))
  return does(char('e'), ...times(cursorLine + WORDS, 'up'))
}

function listenToReadBack({ world, layer, line }: View): Heard {
  const command = line.toLowerCase()
  if (command === '.') return does(press('escape'), press('escape'))
  const agreed = yesIn(world).map((word) => word.slice(0, 1))
  if (command === '' || agreed.includes(command)) return does(ENTER)
  if (command !== 'e') return slip({ world, line: command }, world.words.linearSlip.readBack)
  return does(char('e'), ...backOver(layer.text.value))
}
