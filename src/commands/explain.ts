import { explain as explainFigure } from '../core/explain/explain.ts'
import type { Environment } from '../environment.ts'
import { renderTree } from '../render/tree.ts'
import { loadAssessment } from './parse-assessment.ts'
import { print } from './print.ts'

/** How a figure of a saved result came about, step by step, on standard output. */
export async function explain(file: string, id: string, { stdout }: Environment): Promise<number> {
  await print(stdout, renderTree(explainFigure(await loadAssessment(file), id)))
  return 0
}
