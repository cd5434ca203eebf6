import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import { draw } from '../draw.ts'
import type { Row } from '../frame/row.ts'
import type { Run } from '../run.ts'
import { drawAfresh } from './draw-afresh.ts'
import type { InterviewConfig } from './interview-config.ts'
import { type PasteCollector, pasteCollector } from './paste.ts'
import type { ScreenModes } from './screen-modes.ts'
import { cursorRow, splitRows } from './split-rows.ts'
import type { Terminal } from './terminal.ts'
import { type Pressed, toKeys } from './to-keys.ts'
import { type Readline, watchSleep } from './watch-sleep.ts'
import { watchSize } from './watch-size.ts'

/** The prompt itself; only tests ask for it without its screen. */
export const interviewPrompt = createPrompt<void, InterviewConfig>((config, done) => {
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
  return splitRows(rows, terminal.paint)
})

function drawn(run: Run, { glyphs }: Terminal): readonly Row[] {
  return draw(run.world, run.state(), glyphs)
}

function toCursor(rows: readonly Row[], modes: ScreenModes): void {
  modes.toColumn(rows[cursorRow(rows)]?.cursor ?? 0)
}

function onPressed(pressed: Pressed, config: InterviewConfig, paste: PasteCollector): void {
  const { run } = config
  const text = paste.take(pressed)
  if (text === 'collecting') return
  if (text !== null) return run.send({ type: 'paste', text: text.pasted })
  if (pressed.ctrl && pressed.name === 'l') return drawAfresh(config, run.state().size)
  for (const key of toKeys(pressed)) run.send({ type: 'key', key })
}
