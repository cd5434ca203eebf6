import type { Environment } from '../environment.ts'
import { EXIT, KnownError } from '../errors.ts'
import { HELP_LANGUAGES, helpWordsFor } from '../words/help-words.ts'
import { CommanderError, buildProgram } from './program.ts'

/**
 * One run of the program.
 *
 * @param argv the arguments, without the names of Node and of the script
 * @returns the exit code (contract, section 5); the caller sets it and lets the process end by itself
 */
export async function main(argv: string[], outside: Environment): Promise<number> {
  const environment = await guarded(outside)
  let exitCode: number = EXIT.done
  const run = async (result: Promise<number>) => {
    exitCode = await result
  }
  const program = buildProgram({ environment, run }, await helpWordsFor(outside.env))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput
    const { reportError } = await import('./report-error.ts')
    const code = await reportError(error, environment)
    if (isGitHubActions(outside.env)) await annotate(error, outside)
    return code
  }
}

/** In GitHub Actions no text of ours is taken for a command. */
async function guarded(outside: Environment): Promise<Environment> {
  if (!isGitHubActions(outside.env)) return outside
  const { withoutCommands } = await import('./workflow-log.ts')
  return { ...outside, stderr: withoutCommands(outside.stderr) }
}

async function annotate(error: unknown, { stderr, env, cwd }: Environment): Promise<void> {
  if (!(error instanceof KnownError) || error.message === '') return
  const { annotationsOf } = await import('./annotations.ts')
  stderr.write(await annotationsOf(error, { env, cwd }))
}

const isGitHubActions = (env: NodeJS.ProcessEnv): boolean => env['GITHUB_ACTIONS'] === 'true'

// For the build, which keeps the help in each.
export { HELP_LANGUAGES }
