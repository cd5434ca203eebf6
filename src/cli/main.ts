import type { Environment } from '../environment.ts'
import { EXIT } from '../errors.ts'
import { CommanderError, buildProgram } from './program.ts'

/**
 * One run of the program.
 *
 * @param argv the arguments, without the names of Node and of the script
 * @returns the exit code (contract, section 5); the caller sets it and lets the process end by itself
 */
export async function main(argv: string[], environment: Environment): Promise<number> {
  let exitCode: number = EXIT.done
  const program = buildProgram({
    environment,
    run: async (result) => {
      exitCode = await result
    },
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput
    const { reportError } = await import('./report-error.ts')
    return reportError(error, environment)
  }
}
