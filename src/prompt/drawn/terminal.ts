import type { Glyphs } from '../frame/look.ts'
import type { Paint } from './paint.ts'

export type Terminal = {
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  glyphs: Glyphs
  paint: Paint
}
