import { cpSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, run } from '../support/run.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

/** A file that goes against a direction, and a word from the reason that the lint gives. */
const WRONG_WAYS: [file: string, line: string, reason: RegExp][] = [
  ['src/errors.ts', `export { a } from './model/a.ts'`, /knows none of them/],
  ['src/errors.ts', `export { readFile } from 'node:fs'`, /as pure as the purest/],
  ['src/index.ts', `export { main } from './cli/main.ts'`, /without the command line/],
  ['src/index.ts', `export * as z from 'zod'`, /only re-exports what is ours/],
  ['src/model/a.ts', `import { a } from '../core/b.ts'`, /stands on its own/],
  ['src/model/a.ts', `import type { A } from '../io/b.ts'`, /stands on its own/],
  ['src/model/a.ts', `import { a } from 'node:fs'`, /nothing but zod/],
  ['src/model/a.ts', `import { a } from 'yaml'`, /nothing but zod/],
  ['src/core/a.ts', `import { a } from 'node:fs'`, /core is pure/],
  ['src/core/a.ts', `import { a } from 'zod'`, /core is pure/],
  ['src/core/a.ts', `const a = await import('yaml')`, /core is pure/],
  ['src/core/a.ts', `import { a } from '../io/b.ts'`, /core only computes/],
  ['src/core/deep/a.ts', `import type { A } from '../../render/b.ts'`, /core only computes/],
  ['src/core/a.ts', `import { a } from '../prompt/b.ts'`, /core only computes/],
  ['src/core/a.ts', `import { aSchema } from '../model/b.ts'`, /nouns as types/],
  ['src/core/a.ts', `export const now = Date.now()`, /no clock in this room/],
  ['src/core/a.ts', `export const a = Math.random()`, /no chance in this room/],
  ['src/core/a.ts', `export const a = process.env`, /takes all it needs as arguments/],
  ['src/words/a.ts', `import { a } from '../render/b.ts'`, /none is known here/],
  ['src/words/french/a.ts', `import type { A } from '../../prompt/b.ts'`, /none is known here/],
  ['src/words/a.ts', `import { aSchema } from '../model/b.ts'`, /nouns as types/],
  ['src/words/a.ts', `import { a } from 'node:util'`, /no package and no Node/],
  ['src/io/a.ts', `import { a } from '../core/b.ts'`, /io only reads and writes/],
  ['src/io/a.ts', `import { a } from '../render/b.ts'`, /io only reads and writes/],
  ['src/io/a.ts', `import { a } from 'zod'`, /shapes belong to model/],
  ['src/prompt/a.ts', `import { a } from '../core/b.ts'`, /prompt only asks/],
  ['src/prompt/a.ts', `import { a } from '../io/b.ts'`, /prompt only asks/],
  ['src/prompt/a.ts', `import { readFile } from 'node:fs/promises'`, /reads no file/],
  ['src/prompt/a.ts', `import { aSchema } from '../model/b.ts'`, /nouns as types/],
  ['src/render/a.ts', `import { a } from '../core/b.ts'`, /computes no score/],
  ['src/render/view/a.ts', `import { a } from '../../io/b.ts'`, /never touches the disk/],
  ['src/render/a.ts', `import { a } from 'node:path'`, /no Node, no parsing/],
  ['src/render/a.ts', `import { a } from 'yaml'`, /no Node, no parsing/],
  ['src/render/a.ts', `import { aSchema } from '../model/b.ts'`, /nouns as types/],
  ['src/page/a.ts', `import { a } from '../render/b.ts'`, /inside a browser/],
  ['src/page/a.ts', `import { aSchema } from '../model/b.ts'`, /nouns as types/],
  ['src/page/a.ts', `import { a } from 'node:path'`, /brings no package/],
  ['src/page/a.ts', `export const a = fetch`, /nothing of any network/],
  ['src/commands/a.ts', `import { a } from '../cli/b.ts'`, /does not know the command line/],
  ['src/commands/a.ts', `import { a } from 'node:fs/promises'`, /the packages are theirs/],
  ['src/commands/a.ts', `import { a } from '@inquirer/prompts'`, /the packages are theirs/],
  ['src/cli/a.ts', `import { a } from '../core/b.ts'`, /the work is joined there/],
  ['src/cli/a.ts', `const a = await import('../io/b.ts')`, /the work is joined there/],
  ['src/cli/a.ts', `import { a } from 'zod'`, /nothing heavy/],
]

const RIGHT_WAYS: [file: string, line: string][] = [
  ['src/index.ts', `export { a } from './core/b.ts'`],
  ['src/model/a.ts', `import * as z from 'zod'`],
  ['src/model/a.ts', `import { a } from './b.ts'`],
  ['src/core/a.ts', `import { a } from './b.ts'`],
  ['src/core/deep/a.ts', `import { a } from '../b.ts'`],
  ['src/core/a.ts', `import { a } from '../errors.ts'`],
  ['src/core/a.ts', `import type { A } from '../model/b.ts'`],
  ['src/core/a.ts', `import { type A } from '../model/b.ts'`],
  ['src/words/a.ts', `import type { A } from '../model/b.ts'`],
  ['src/core/a.ts', `import { a } from '../words/b.ts'`],
  ['src/io/a.ts', `import { a } from 'node:fs'`],
  ['src/io/a.ts', `import { a } from 'yaml'`],
  ['src/io/a.ts', `import { a } from '../model/b.ts'`],
  ['src/prompt/a.ts', `import { a } from '@inquirer/prompts'`],
  ['src/render/a.ts', `import a from '../../templates/report.html.hbs'`],
  ['src/render/a.ts', `import a from 'handlebars/runtime.js'`],
  ['src/page/a.ts', `import { a } from '../core/b.ts'`],
  ['src/commands/a.ts', `import { a } from '../core/b.ts'`],
  ['src/commands/a.ts', `const a = await import('../prompt/b.ts')`],
  ['src/cli/a.ts', `import { a } from 'commander'`],
  ['src/cli/a.ts', `const a = await import('../commands/b.ts')`],
]

type Diagnostic = { code: string; message: string; help?: string; filename: string }

/** Each line in a file of its own room, with the name of its row; what the lint says, by that name. */
function lint(rows: readonly (readonly [file: string, line: string, ...rest: unknown[]])[]) {
  const folder = temporaryFolder()
  cpSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  const places = rows.map(([file], index) =>
    // The rules for these go by the file's own name, so each of their rows gets a folder of its own.
    path.dirname(file) === 'src'
      ? `row-${index}/${file}`
      : file.replace(/a\.ts$/, `row-${index}.ts`),
  )
  rows.forEach(([, line], index) => {
    const place = places[index] ?? ''
    writeFiles(folder, { [place]: `${line}\n` })
    if (place.startsWith('row-')) {
      cpSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, `row-${index}/.oxlintrc.json`))
    }
  })
  const { stdout } = run(path.join(ROOT, 'node_modules/.bin/oxlint'), ['-f', 'json'], {
    cwd: folder,
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return places.map((place) =>
    diagnostics
      .filter(({ filename, code }) => filename === place && code.includes('no-restricted-'))
      .map(({ message, help }) => `${message} ${help}`),
  )
}

test('an import against a direction is an error that gives the reason', () => {
  const said = lint(WRONG_WAYS)
  const silent = WRONG_WAYS.filter(
    ([, , reason], index) => !said[index]?.some((text) => reason.test(text)),
  )
  expect(silent).toEqual([])
})

test('an import along a direction is none', () => {
  const said = lint(RIGHT_WAYS)
  expect(RIGHT_WAYS.filter((_, index) => said[index]?.length !== 0)).toEqual([])
})
