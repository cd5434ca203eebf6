import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Npm } from './npm.ts'
import type { Run } from './run.ts'

/** A step of a GitHub workflow, as far as ours use them. */
export type Step = {
  name?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

export type StepOutcome = { step: Step; run?: Run; summary: string; kept?: string[] }

/**
 * Runs the steps of a job in order as GitHub does: `run` by `bash -e`, each with a summary file of its
 * own; after a failure only what says `!cancelled()`. The building blocks of GitHub are stood in for:
 *
 *   actions/checkout         nothing: the folder is a fresh clone already
 *   actions/setup-node       nothing: the Node that runs the tests is there
 *   actions/upload-artifact  names the path that is there to be kept, or none
 */
export function runSteps(steps: readonly Step[], folder: string, npm: Npm): StepOutcome[] {
  const outcomes: StepOutcome[] = []
  for (const [index, step] of steps.entries()) {
    const hasFailed = outcomes.some(({ run }) => run && run.status !== 0)
    if (hasFailed && step.if !== '${{ !cancelled() }}') continue
    outcomes.push(runStep(step, { folder, npm, index }))
  }
  return outcomes
}

function runStep(
  step: Step,
  { folder, npm, index }: { folder: string; npm: Npm; index: number },
): StepOutcome {
  if (step.uses !== undefined) return { step, summary: '', kept: standIn(step, folder) }
  if (step.run === undefined) throw new Error('a step either runs or uses something')
  const file = path.join(path.dirname(folder), `summary-${path.basename(folder)}-${index}.md`)
  writeFileSync(file, '')
  const run = npm.shell(folder, step.run, {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: file,
  })
  return { step, run, summary: readFileSync(file, 'utf8') }
}

function standIn({ uses = '', with: inputs = {} }: Step, folder: string): string[] {
  const [action] = uses.split('@')
  if (action === 'actions/checkout' || action === 'actions/setup-node') return []
  if (action !== 'actions/upload-artifact') throw new Error(`nothing stands in for ${uses}`)
  const place = String(inputs['path'])
  return existsSync(path.join(folder, place)) ? [place] : []
}
