import type { NoteLayer } from '../machine/layer.ts'
import { addLine, ANEW, does, DROP, ENTER, type Heard, type Listening } from './heard.ts'

export function listenToNote({ layer, line, typed }: Listening<NoteLayer>): Heard {
  if (line === '.') return DROP
  if (line === '') return does(ENTER)
  if (layer.kind === 'reason') return does(...ANEW, { pasted: line }, ENTER)
  return addLine(layer.text, typed)
}
