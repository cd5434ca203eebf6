import type { Environment } from '../environment.ts'
import type { Path } from '../model/path.ts'
import { pathText } from '../render/plan/path-text.ts'
import { documentWords } from '../words/document-words.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { visible, visibleLine } from '../visible.ts'
import { supportsColour } from './colour.ts'
import { STANDARD_OUTPUT, type Target } from './outputs.ts'
import { print } from './print.ts'
import type { Register } from './register.ts'

type Planned = { register: Register; path: Path | undefined; targets: readonly Target[] }

/** What was found and what was written. The path is what was asked for, so it goes to standard output, unless a file does. */
export async function printPlanned(
  { register, path, targets }: Planned,
  { stdout, stderr, env }: Environment,
): Promise<void> {
  const words = documentWords(register.plan.result.language)
  const isToStandardOutput = targets.some((target) => target.path === STANDARD_OUTPUT)
  if (path) {
    const stream = isToStandardOutput ? stderr : stdout
    const look = { colour: supportsColour(stream, env), width: stream.columns ?? 80 }
    await print(stream, pathText(path, words, look))
  }
  const messages = await messagesFor(env)
  const lines = isToStandardOutput ? [] : registerLines({ register, targets }, messages)
  const dropped = register.plan.actions.filter(
    ({ status, note }) => status === 'dropped' && !note?.trim(),
  )
  if (dropped.length > 0)
    lines.push(messages.planFile.droppedWithout(dropped.map(({ title }) => visibleLine(title))))
  for (const line of lines) await print(stderr, `${visible(line)}\n`)
}

function registerLines(
  { register: { path, merged, isChanged, plan }, targets }: Omit<Planned, 'path'>,
  { planFile, output }: Messages,
): string[] {
  const own = merged
    ? isChanged
      ? planFile.updated(path, merged.added.length, merged.marked.length)
      : planFile.unchanged(path)
    : planFile.written(path, plan.actions.length)
  const others = targets.filter((target) => target.path !== path)
  return [own, ...others.map((target) => output.wrote(target.path))]
}
