import {
  createPrompt,
  ExitPromptError,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core'
import { draw } from '../draw.ts'
import type { Glyphs, Size } from '../frame/look.ts'
import { type Row, textOf } from '../frame/row.ts'
import type { Run } from '../run.ts'
import { type PasteCollector, pasteCollector } from './paste.ts'
import type { Paint } from './paint.ts'
import { type ScreenModes, screenModes } from './screen-modes.ts'
import { type Pressed, toKeys } from './to-keys.ts'

export type Terminal = {
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  glyphs: Glyphs
  paint: Paint
}

/**
 * Carries a run through one living prompt, on the terminal's second screen.
 *
 * Returns when the run has ended and the screen is given back. Between two prompts raw mode would be
 * off and what is typed then would be echoed, so there is only this one.
 */
export async function askDrawn(run: Run, terminal: Terminal): Promise<void> {
  const modes = screenModes(terminal.output)
  const giveBack = () => modes.leave()
  process.once('exit', giveBack)
  modes.enter()
  try {
    const { input, output } = terminal
    const prompt = interviewPrompt(
      { run, terminal, modes, shown: new Shown() },
      { input, output, clearPromptOnDone: true },
    )
    // At the end of input Inquirer lets go of its effects and never settles.
    await Promise.race([prompt, run.ended])
    prompt.catch(() => {})
  } catch (error) {
    if (error instanceof ExitPromptError) run.stop('SIGINT')
    else run.fail(error)
  } finally {
    await run.ended
    process.removeListener('exit', giveBack)
    modes.leave()
  }
}

type Config = { run: Run; terminal: Terminal; modes: ScreenModes; shown: Shown }

/** Bursts of resizing are drawn once. */
const RESIZE_PAUSE = 50

/** The prompt itself; only tests ask for it without its screen. */
export const interviewPrompt = createPrompt<void, Config>((config, done) => {
  const { run, terminal, modes, shown } = config
  const [rows, redraw] = useState(() => drawn(run, terminal))
  const pasted = useRef(pasteCollector())

  useEffect((rl) => {
    shown.isNew(rows)
    const again = () => {
      const next = drawn(run, terminal)
      if (shown.isNew(next)) redraw(next)
    }
    const stopWatching = run.watch(() => (run.hasEnded() ? done() : again()))
    const stopResizing = watchSize(config)
    const stopSleeping = watchSleep(rl, config)
    const onEnd = () => run.stop('end-of-input')
    const readline = rl as unknown as Readline
    readline.on('close', onEnd)
    // A terminal that is gone: readline hands the error on, and nobody else would take it.
    readline.on('error', () => run.stop('SIGHUP'))
    if (run.hasEnded()) done()
    return () => {
      readline.off('close', onEnd)
      stopSleeping()
      stopResizing()
      stopWatching()
    }
  }, [])

  useKeypress((pressed, rl) => {
    // readline gathers what is typed; texts have a buffer of their own
    rl.line = ''
    Object.assign(rl, { cursor: 0 })
    onPressed(pressed, config, pasted.current)
    // for the letter that readline had already counted
    toCursor(rows, modes)
  })

  useEffect(() => toCursor(rows, modes), [rows])
  return splitAt(rows, safeSplit(rows, cursorRow(rows)), terminal)
})

function drawn(run: Run, { glyphs }: Terminal): readonly Row[] {
  return draw(run.world, run.state(), glyphs)
}

function cursorRow(rows: readonly Row[]): number {
  return Math.max(
    0,
    rows.findIndex(({ cursor }) => cursor !== undefined),
  )
}

function toCursor(rows: readonly Row[], modes: ScreenModes): void {
  modes.toColumn(rows[cursorRow(rows)]?.cursor ?? 0)
}

/** Inquirer draws again for every new list of rows; one that reads the same is not new. */
export class Shown {
  #last = ''

  isNew(rows: readonly Row[]): boolean {
    const now = JSON.stringify(rows)
    const isNew = now !== this.#last
    this.#last = now
    return isNew
  }

  forget(): void {
    this.#last = ''
  }
}

function onPressed(pressed: Pressed, config: Config, paste: PasteCollector): void {
  const { run } = config
  const text = paste.take(pressed)
  if (text === 'collecting') return
  if (text !== null) return run.send({ type: 'paste', text: text.pasted })
  if (pressed.ctrl && pressed.name === 'l') {
    return drawAfresh(config, run.state().size)
  }
  for (const key of toKeys(pressed)) run.send({ type: 'key', key })
}

/** Inquirer leaves the cursor on the last line above the split. */
function splitAt(rows: readonly Row[], at: number, { paint }: Terminal): [string, string] {
  const drawn = rows.map(paint)
  return [drawn.slice(0, at + 1).join('\n'), drawn.slice(at + 1).join('\n')]
}

/** Inquirer counts code units: a row with many long emoji would be taken for two. */
function safeSplit(rows: readonly Row[], wanted: number): number {
  const isSafe = (row: Row | undefined) =>
    row !== undefined && textOf(row).length > 0 && textOf(row).length < 40
  const text = rows[wanted] ? textOf(rows[wanted]) : ''
  const isPlain = /^[\u0020-\u2fff]+$/.test(text)
  if (isPlain) return wanted
  const other = rows.findLastIndex((row, at) => at <= wanted && isSafe(row))
  return other === -1 ? wanted : other
}

/** On an empty screen, whatever stood there. */
function drawAfresh({ run, modes, shown }: Config, size: Size): void {
  modes.clear()
  shown.forget()
  run.send({ type: 'resize', size })
}

function watchSize(config: Config): () => void {
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

function sizeOf(output: NodeJS.WriteStream): Size {
  return { columns: output.columns || 80, rows: output.rows || 24 }
}

type Readline = Pick<NodeJS.EventEmitter, 'on' | 'off'>

/** Ctrl-Z: the screen is given back while the process sleeps. */
function watchSleep(rl: unknown, config: Config): () => void {
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
