import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export type Run = { status: number | null; stdout: string; stderr: string }

type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; input?: string; timeout?: number }

/** A bare environment: nothing of the npm that runs the tests, no colour, no certificate file to read. */
export function bareEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, NO_COLOR: '1', ...more }
}

/** Runs a program to its end. Throws only where it could not be started or took too long. */
export function run(command: string, args: string[], options: RunOptions = {}): Run {
  const { cwd = ROOT, env = bareEnvironment(), input = '', timeout = 170_000 } = options
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    input,
    timeout,
    encoding: 'utf8',
  })
  if (error) throw error
  return { status, stdout, stderr }
}

/** The same for what a test only prepares: what it printed, or an error where it failed. */
export function mustRun(command: string, args: string[], options: RunOptions = {}): string {
  const { status, stdout, stderr } = run(command, args, options)
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
}
