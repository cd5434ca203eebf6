import type { Environment } from '../environment.ts'
import { type OutputFile, existingFiles } from '../io/write-files.ts'
import { agrees } from './agrees.ts'

/**
 * May files that are there already be replaced? With --force, yes; at a terminal the person is
 * asked; elsewhere no, and writing refuses with the names.
 */
export async function mayReplace(
  files: readonly OutputFile[],
  force: boolean,
  environment: Environment,
): Promise<boolean> {
  if (force || !isTerminal(environment)) return force
  const existing = existingFiles(files.filter(({ isKept }) => !isKept).map(({ path }) => path))
  const [first, ...others] = existing
  if (first === undefined) return false
  return agrees(({ confirm }) => confirm.replace(first, others.length), environment)
}

export const isTerminal = ({ stdin, stderr, env }: Environment) =>
  Boolean(stdin.isTTY && stderr.isTTY && !env['CI'])
