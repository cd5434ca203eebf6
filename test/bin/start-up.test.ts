import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/run.ts'

type Output = {
  entryPoint?: string
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
  return sourcesIn(loadedAtOnce(name ?? ''))
}

/** What comes along with a source of ours that is loaded when it is needed. */
function sourcesWith(source: string): string[] {
  const name = Object.keys(outputs).find((output) => outputs[output]?.entryPoint === source)
  expect(name, `${source} is a chunk of its own`).toBeDefined()
  return sourcesIn(loadedAtOnce(name ?? ''))
}

function sourcesIn(names: ReadonlySet<string>): string[] {
  return [...names]
    .flatMap((output) => Object.entries(outputs[output]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([source]) => source)
}

test('the command line starts without the work and the packages that it takes', () => {
  const heavy =
    /node_modules\/(zod|yaml|handlebars|@inquirer|docx|write-excel-file|fflate)\/|^src\/(commands|io|prompt|core|render|model)\//
  expect(sourcesOf('cli.js').filter((source) => heavy.test(source))).toEqual([])
})

const FRENCH_MESSAGES = /^src\/words\/french\/messages/

test.each([
  'src/commands/assess.ts',
  'src/commands/assess-answers.ts',
  'src/commands/assess-by-interview.ts',
  'src/commands/aggregate.ts',
  'src/commands/report.ts',
  'src/commands/validate.ts',
  'src/cli/report-error.ts',
])('%s comes without what is said on a French machine', (source) => {
  expect(sourcesWith(source).filter((one) => FRENCH_MESSAGES.test(one))).toEqual([])
})

test('what is said on a French machine is a chunk of its own', () => {
  expect(sourcesOf('cli.js').filter((one) => FRENCH_MESSAGES.test(one))).toEqual([])
  expect(sourcesOf('index.js').filter((one) => FRENCH_MESSAGES.test(one))).toEqual([])
  expect(sourcesWith('src/words/french/messages.ts')).toContain(
    'src/words/french/messages/file-words.ts',
  )
})

test('the library comes without the command line', () => {
  const commandLine = /node_modules\/(commander|@inquirer)\/|^src\/(cli|prompt)\//
  expect(sourcesOf('index.js').filter((source) => commandLine.test(source))).toEqual([])
})

const EXPORTERS = /node_modules\/(docx|write-excel-file|fflate)\/|^src\/render\/(docx|office)\//

test.each([
  'src/commands/assess.ts',
  'src/commands/assess-answers.ts',
  'src/commands/report.ts',
  'src/commands/render-report.ts',
  'src/render/html-report.ts',
  'src/render/markdown-report.ts',
  'src/render/items-csv.ts',
])('%s comes without what makes Word and Excel files', (source) => {
  expect(sourcesWith(source).filter((one) => EXPORTERS.test(one))).toEqual([])
})

const COMPILER = /node_modules\/handlebars\/dist\/cjs\/handlebars\/compiler\//

test('the compiler of templates comes along only where a template is named', () => {
  const compilerWith = (source: string) => sourcesWith(source).filter((one) => COMPILER.test(one))
  for (const source of [
    'src/commands/report.ts',
    'src/commands/assess.ts',
    'src/render/html-report.ts',
  ])
    expect(compilerWith(source)).toEqual([])
  expect(compilerWith('src/commands/load-template.ts')).not.toEqual([])
})

test('each of the two brings its own package and not the other', () => {
  const packages = (source: string) => [
    ...new Set(
      sourcesWith(source).flatMap(
        (one) => /node_modules\/(docx|write-excel-file)\//.exec(one)?.[1] ?? [],
      ),
    ),
  ]
  expect(packages('src/render/docx-report.ts')).toEqual(['docx'])
  expect(packages('src/render/actions-xlsx.ts')).toEqual(['write-excel-file'])
})

test('an English start comes without the help in another language', () => {
  expect(sourcesOf('cli.js')).toContain('src/words/english/help.ts')
  expect(sourcesOf('cli.js').filter((source) => source.includes('/french/'))).toEqual([])
})
