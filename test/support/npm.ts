import path from 'node:path'
import { type Run, bareEnvironment, mustRun, run } from './run.ts'

/** npm as somebody has it who never used it before: a cache of its own, and no settings but the registry. */
export type Npm = {
  run(folder: string, command: 'npm' | 'npx', ...args: string[]): Run
  mustRun(folder: string, command: 'npm' | 'npx', ...args: string[]): string
  /** A line of a script in which npm and npx stand. */
  shell(folder: string, line: string, more?: NodeJS.ProcessEnv): Run
  /** The same where no registry can be reached. */
  runOffline(folder: string, command: 'npm' | 'npx', ...args: string[]): Run
}

export function npmWithCache(cache: string): Npm {
  const env = bareEnvironment({
    npm_config_cache: cache,
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
    ...certificates(),
  })
  // Port 9 discards: whoever asks it for a package gets an error, not an answer.
  const offline = {
    ...env,
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
  }
  return {
    run: (cwd, command, ...args) => run(command, args, { cwd, env }),
    mustRun: (cwd, command, ...args) => mustRun(command, args, { cwd, env }),
    shell: (cwd, line, more = {}) => run('bash', ['-ec', line], { cwd, env: { ...env, ...more } }),
    runOffline: (cwd, command, ...args) => run(command, args, { cwd, env: offline }),
  }
}

function certificates(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS } = process.env
  return NODE_EXTRA_CA_CERTS ? { NODE_EXTRA_CA_CERTS } : {}
}

/** `npm pack` in a folder that is built; the archive's place. */
export function packInto(npm: Npm, folder: string, target: string): string {
  const [report] = JSON.parse(
    npm.mustRun(folder, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', target),
  ) as { filename: string }[]
  return path.join(target, report?.filename ?? '')
}
