import { FROM, rolesOffered, WORDS } from '../layers/other-view.ts'
import { char, digitOf, press } from '../machine/key.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { addLine, does, DROP, ENTER, type Heard, type Listening, slip, yesIn } from './heard.ts'

type View = Listening<OtherViewLayer>

export function listenToOtherView(listening: View): Heard {
  const { layer, line, typed } = listening
  if (layer.isReadBack) return listenToReadBack(listening)
  if (line === '.') return DROP
  if (line === '') return does(ENTER)
  return layer.field === WORDS ? addLine(layer.text, typed) : listenToNumber(listening)
}

function listenToNumber(listening: View): Heard {
  const { world, state, layer, line } = listening
  const digit = digitOf(char(line))
  const most = layer.field === FROM ? rolesOffered(world, state).length : 4
  if (digit === undefined || digit > most) return slip(listening, world.words.linearSlip.view(most))
  return does(char(line), ENTER)
}

function listenToReadBack({ world, layer, line }: View): Heard {
  const command = line.toLowerCase()
  if (command === '.') return does(press('escape'), press('escape'))
  const agreed = yesIn(world).map((word) => word.slice(0, 1))
  if (command === '' || agreed.includes(command)) return does(ENTER)
  if (command !== 'e') return slip({ world, line: command }, world.words.linearSlip.readBack)
  const away = layer.text.value.split('\n').flatMap(() => [press('lineback'), press('backspace')])
  return does(char('e'), ...away)
}
