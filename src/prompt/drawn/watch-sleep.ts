import { drawAfresh, sizeOf } from './draw-afresh.ts'
import type { InterviewConfig } from './interview-config.ts'

/** Inquirer hands on Node's readline by an interface of its own, which leaves out what it emits. */
export type Readline = Pick<NodeJS.EventEmitter, 'on' | 'off'>

/** Ctrl-Z: the screen is given back while the process sleeps. */
export function watchSleep(rl: unknown, config: InterviewConfig): () => void {
  const { run, terminal, modes } = config
  const readline = rl as Readline
  const onSleep = () => {
    modes.leave()
    terminal.input.setRawMode?.(false)
    process.once('SIGCONT', () => {
      terminal.input.setRawMode?.(true)
      modes.enter()
      run.send({ type: 'woken' })
      drawAfresh(config, sizeOf(terminal.output))
    })
    process.kill(process.pid, 'SIGSTOP')
  }
  readline.on('SIGTSTP', onSleep)
  return () => void readline.off('SIGTSTP', onSleep)
}
