import { FROM, rolesOffered, WORDS } from '../layers/other-view.ts'
import { char, digitOf, press } from '../machine/key.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { addLine, does, DROP, ENTER, type Heard, type Listening, slip } from './heard.ts'

type View = Listening<OtherViewLayer>

export function listenToOtherView(listening: View): Heard {
  const { layer, line, typed } = listening
  if (layer.isReadBack) return listenToReadBack(listening)
  if (line === '.') return DROP
  if (line === '') return does(ENTER)
  return layer.field === WORDS ? addLine(layer.text, typed) : listenToNumber(listening)
}

function listenToNumber({ world, state, layer, line }: View): Heard {
  const digit = digitOf(char(line))
  const most = layer.field === FROM ? rolesOffered(world, state).length : 4
  if (digit === undefined || digit > most)
    return slip(line, `Type a number from 0 to ${most}, or press Enter.`)
  return does(char(line), ENTER)
}

function listenToReadBack({ layer, line }: View): Heard {
  const command = line.toLowerCase()
  if (command === '.') return does(press('escape'), press('escape'))
  if (command === '' || command === 'y') return does(ENTER)
  if (command !== 'e') return slip(command, 'Press Enter to keep it, or type e to write it again.')
  const away = layer.text.value.split('\n').flatMap(() => [press('lineback'), press('backspace')])
  return does(char('e'), ...away)
}
