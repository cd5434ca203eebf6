import type { Gates } from '../core/gates.ts'

/** Gates as they are asked for: the earlier result by the name of its file. */
export type GateOptions = Omit<Gates, 'noRegression'> & { noRegression?: string | undefined }

/**
 * The same with the earlier result in hand.
 * @throws FileError where it cannot be read, InputError where it is not a saved result
 */
export async function loadGates({ noRegression: file, ...gates }: GateOptions): Promise<Gates> {
  if (file === undefined) return gates
  const { loadAssessment } = await import('./parse-assessment.ts')
  return { ...gates, noRegression: await loadAssessment(file) }
}
