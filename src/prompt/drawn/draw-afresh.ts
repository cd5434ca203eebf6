import type { Size } from '../frame/look.ts'
import type { InterviewConfig } from './interview-config.ts'

/** On an empty screen, whatever stood there. */
export function drawAfresh({ run, modes, shown }: InterviewConfig, size: Size): void {
  modes.clear()
  shown.forget()
  run.send({ type: 'resize', size })
}

export function sizeOf(output: NodeJS.WriteStream): Size {
  return { columns: output.columns || 80, rows: output.rows || 24 }
}
