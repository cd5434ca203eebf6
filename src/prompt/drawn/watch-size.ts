import { drawAfresh, sizeOf } from './draw-afresh.ts'
import type { InterviewConfig } from './interview-config.ts'

/** Bursts of resizing are drawn once. */
const RESIZE_PAUSE = 50

export function watchSize(config: InterviewConfig): () => void {
  const { output } = config.terminal
  let pause: NodeJS.Timeout | undefined
  const onResize = () => {
    clearTimeout(pause)
    pause = setTimeout(() => drawAfresh(config, sizeOf(output)), RESIZE_PAUSE)
  }
  output.on('resize', onResize)
  return () => {
    clearTimeout(pause)
    output.off('resize', onResize)
  }
}
