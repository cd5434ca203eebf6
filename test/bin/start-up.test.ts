import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/run.ts'

type Output = {
  inputs: Record<string, { bytesInOutput: number }>
  imports: { path: string; kind: string; external?: boolean }[]
}

const { outputs } = JSON.parse(readFileSync(path.join(ROOT, 'dist/build.json'), 'utf8')) as {
  outputs: Record<string, Output>
}

/** All the files that are loaded before the first line of ours runs. */
function loadedAtOnce(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  const imports = outputs[name]?.imports ?? []
  for (const { path: next, kind, external } of imports) {
    if (kind === 'import-statement' && !external) loadedAtOnce(next, seen)
  }
  return seen
}

function sourcesOf(entry: string): string[] {
  const name = Object.keys(outputs).find((output) => path.basename(output) === entry)
  expect(name, `${entry} is part of the build`).toBeDefined()
  return [...loadedAtOnce(name ?? '')]
    .flatMap((output) => Object.entries(outputs[output]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([source]) => source)
}

test('the command line starts without the work and the packages that it takes', () => {
  const heavy =
    /node_modules\/(zod|yaml|handlebars|@inquirer|marked)\/|^src\/(commands|io|prompt|core|render|model)\//
  expect(sourcesOf('cli.js').filter((source) => heavy.test(source))).toEqual([])
})

test('the library comes without the command line', () => {
  const commandLine = /node_modules\/(commander|@inquirer)\/|^src\/(cli|prompt)\//
  expect(sourcesOf('index.js').filter((source) => commandLine.test(source))).toEqual([])
})
