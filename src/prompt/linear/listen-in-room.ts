import { char, press } from '../machine/key.ts'
import type { RoomLayer } from '../machine/layer.ts'
import { commandIn, does, ENTER, type Heard, type Listening, slip, times } from './heard.ts'
import type { Speaking } from './speaking.ts'

export function listenInRoom(listening: Listening<RoomLayer>): Heard {
  const { world, memory, layer, line } = listening
  const command = commandIn(line)
  if (command === 'q') return does(char('q'))
  if (memory.hasCounted) return afterCounting(listening, command)
  if (command === 'b') return does(press('up'))
  if (line !== '' && !/^\d{1,3}$/.test(command))
    return slip(listening, world.words.linearSlip.howMany)
  if (layer.row >= world.pack.roles.length - 1) memory.hasCounted = true
  return does(...[...command].map((digit) => char(digit)), press('down'))
}

function afterCounting({ world, memory }: Speaking, command: string): Heard {
  if (command === '') return does(ENTER)
  if (command !== 'b') return slip({ world, line: command }, world.words.linearSlip.counted)
  memory.hasCounted = false
  return does(...times(world.pack.roles.length, 'up'))
}
