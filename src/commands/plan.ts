import { dirname, join } from 'node:path'
import type { Environment } from '../environment.ts'
import { EXIT, InputError, refuse } from '../errors.ts'
import { type OutputFile, refuseTaken, writeFiles } from '../io/write-files.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Path } from '../model/path.ts'
import type { Plan } from '../model/plan.ts'
import type { Result } from '../model/result.ts'
import { cheapestPath } from '../core/path/cheapest-path.ts'
import { checkTarget } from '../core/path/check-target.ts'
import { loadResult } from './load-result.ts'
import { mayReplace } from './may-replace.ts'
import { type FormatTable, STANDARD_OUTPUT, type Target, parseFormats } from './outputs.ts'
import { print } from './print.ts'
import { printPlanned } from './print-planned.ts'
import { type Register, registerFor } from './register.ts'
import { targetsIn } from './write-outputs.ts'

/** Here the plan itself is one of the forms; with others it is written beside them. */
const PLAN_FORMATS = {
  fileNames: {
    yaml: 'plan.yaml',
    md: 'plan.md',
    html: 'plan.html',
    csv: 'plan.csv',
    xlsx: 'plan.xlsx',
    ics: 'plan.ics',
    json: 'plan.json',
  },
  byDefault: ['yaml'],
  folder: '.',
} as const satisfies FormatTable

type PlanTarget = Target<keyof typeof PLAN_FORMATS.fileNames>

export type PlanOptions = {
  format?: string | undefined
  output?: string | undefined
  force?: boolean | undefined
  to?: string | undefined
  budget?: number | undefined
}

/**
 * Makes the action register of a result, or brings the one that is there up to date; renders it where
 * asked; and finds the cheapest path to a stage.
 *
 * @throws InputError with every problem of the result or of the plan at its place; nothing is written then
 */
export async function plan(
  file: string,
  options: PlanOptions,
  environment: Environment,
): Promise<number> {
  const targets = targetsOf(options)
  const document = await loadResult(file)
  const path = pathOf(document, options)
  const register = await registerFor(document, registerPath(targets))
  const rendered = await renderAll(targets, { document, register, path })
  await write(rendered, register, { targets, options, environment })
  await printPlanned({ register, path, targets }, environment)
  return EXIT.done
}

function targetsOf({ format, output }: PlanOptions): PlanTarget[] {
  const formats = format === undefined ? undefined : parseFormats(format, PLAN_FORMATS)
  return targetsIn(PLAN_FORMATS, { formats, output })
}

/** Where it is written itself, else beside the first of its renderings. */
function registerPath(targets: readonly PlanTarget[]): string {
  const own = targets.find(({ format }) => format === 'yaml') ?? targets[0]
  if (!own || own.path === STANDARD_OUTPUT) return PLAN_FORMATS.fileNames.yaml
  return own.format === 'yaml' ? own.path : join(dirname(own.path), PLAN_FORMATS.fileNames.yaml)
}

function pathOf(document: Result, { to, budget }: PlanOptions): Path | undefined {
  if (to === undefined && budget === undefined) return undefined
  if (document.kind !== 'assessment') {
    throw new InputError(({ planFile }) => planFile.needsOneSheet)
  }
  const highest = document.pack.stages.at(-1)?.id ?? ''
  refuse(({ planFile }) => planFile.noPath, checkTarget(document, to ?? highest))
  const path = cheapestPath(document, { to: to ?? highest, budget })
  // Where no stage was named and none can be had, the way to the next one is what can be begun.
  return to === undefined && path.to === null
    ? cheapestPath(document, { to: nextStage(document), budget })
    : path
}

/** The stage after today's; the first where today's cannot be said. */
const nextStage = ({ stage, pack }: Assessment): string =>
  pack.stages[(stage.index ?? -1) + 1]?.id ?? ''

type Rendered = OutputFile & { format: PlanTarget['format'] }

async function renderAll(
  targets: readonly PlanTarget[],
  { document, register, path }: { document: Result; register: Register; path: Path | undefined },
): Promise<Rendered[]> {
  const { renderPlan } = await import('../render/plan/render-plan.ts')
  const shown: Plan = path ? { ...register.plan, path } : register.plan
  return Promise.all(
    targets.map(async ({ format, path: place }) => ({
      format,
      path: place,
      content:
        format === 'yaml' ? register.text : await renderPlan(shown, format, evidenceOf(document)),
    })),
  )
}

/** What the result's own questions rest on: its evidence expires too. */
function evidenceOf(document: Result) {
  if (document.kind !== 'assessment') return []
  return document.areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) =>
      items.flatMap(({ id, prompt, evidence = [] }) =>
        evidence.map((one) => ({ id, prompt, evidence: one })),
      ),
    ),
  )
}

/**
 * All files or none. The plan may take its own place without being asked, because it keeps what is
 * there; the others are replaced only where they may be.
 */
async function write(
  rendered: readonly Rendered[],
  register: Register,
  {
    targets,
    options,
    environment,
  }: { targets: readonly PlanTarget[]; options: PlanOptions; environment: Environment },
): Promise<void> {
  const [only] = rendered
  if (only && targets[0]?.path === STANDARD_OUTPUT) return print(environment.stdout, only.content)
  const others = rendered.filter(({ format }) => format !== 'yaml')
  const force = await mayReplace(others, options.force === true, environment)
  refuseTaken(
    others.map(({ path }) => path),
    force,
  )
  const own = register.isChanged ? [{ path: register.path, content: register.text }] : []
  writeFiles([...own, ...others], { force: true })
}
