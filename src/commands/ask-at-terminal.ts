import type { Environment } from '../environment.ts'
import { glyphsFor, type Size } from '../prompt/frame/look.ts'
import type { Run, StopSignal } from '../prompt/run.ts'

/** Which of the two askers, and the signals that end either. */

export type Asking = { environment: Environment; isLinear: boolean }

export async function askAtTerminal(
  run: Run,
  { environment, isLinear: linear }: Asking,
): Promise<void> {
  const { stdin: input, stderr: output, env } = environment
  const stopListening = onSignals((signal) => run.stop(signal))
  // A terminal that has gone away must not stop the last save.
  const ignore = () => {}
  output.on('error', ignore)
  input.on('error', ignore)
  // A limit on file sizes is a save that failed, which is said in words, and no reason to end.
  process.on('SIGXFSZ', ignore)
  try {
    if (linear) {
      const { askLinear } = await import('../prompt/linear/ask-linear.ts')
      return await askLinear(run, { input, output })
    }
    const { askDrawn } = await import('../prompt/drawn/ask-drawn.ts')
    const { paintFor } = await import('../prompt/drawn/paint.ts')
    return await askDrawn(run, { input, output, glyphs: glyphsFor(env), paint: paintFor(env) })
  } finally {
    stopListening()
    input.off('error', ignore)
    process.off('SIGXFSZ', ignore)
  }
}

/** Linear by wish, or where a screen cannot be drawn. */
export function isLinear({ plain }: { plain: boolean }, { env, stderr }: Environment): boolean {
  const isWished = !['', '0', 'false'].includes(env['ACCESSIBLE'] ?? '')
  return plain || isWished || env['TERM'] === 'dumb' || !stderr.isTTY
}

export function startSize({ stderr }: Environment): Size {
  return { columns: stderr.columns || 80, rows: stderr.rows || 24 }
}

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

function onSignals(stop: (signal: StopSignal) => void): () => void {
  const listeners = SIGNALS.map((signal) => [signal, () => stop(signal)] as const)
  listeners.forEach(([signal, listener]) => process.on(signal, listener))
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener))
}
