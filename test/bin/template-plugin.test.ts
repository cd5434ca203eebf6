import path from 'node:path'
import * as esbuild from 'esbuild'
import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, a part of the build
import { esbuildTemplates, viteTemplates } from '../../scripts/template-plugin.mjs'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

type Load = { load(this: { addWatchFile(file: string): void }, id: string): Promise<string> }
type Resolve = { resolveId(source: string, importer: string): string }

/** The module that the build makes of one file. */
async function built(name: string, text: string): Promise<string> {
  const folder = temporaryFolder()
  writeFiles(folder, { [name]: text })
  const { outputFiles } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: [name],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [esbuildTemplates() as esbuild.Plugin],
  })
  return outputFiles[0]?.text ?? ''
}

/** The module that the tests are given. */
async function inTests(name: string, text: string): Promise<string> {
  const folder = temporaryFolder()
  writeFiles(folder, { [name]: text })
  const plugin = viteTemplates() as Load & Resolve
  const id = plugin.resolveId(`./${name}`, path.join(folder, 'importer.ts'))
  return plugin.load.call({ addWatchFile: () => {} }, id)
}

async function importText(text: string): Promise<unknown> {
  const { default: value } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  )) as { default: unknown }
  return value
}

async function rendered(name: string, text: string, view: object): Promise<string> {
  const specification = (await importText(await built(name, text))) as TemplateSpecification
  return Handlebars.template(specification)(view)
}

test('a template is compiled ahead and escapes for HTML', async () => {
  expect(await rendered('a.html.hbs', '<b>{{x}}</b>', { x: '<&>' })).toBe('<b>&lt;&amp;&gt;</b>')
})

test('a Markdown template leaves escaping to its view', async () => {
  expect(await rendered('a.md.hbs', '{{x}}', { x: '<&>' })).toBe('<&>')
})

test('a name that the view does not have is an error, not an empty place', async () => {
  await expect(rendered('a.html.hbs', '{{mispelt}}', { misspelt: '' })).rejects.toThrow('mispelt')
})

test.each([
  ['a helper of its own', '\n{{shout x}}', /unknown helper shout/, 2],
  ['a mistake in its syntax', '{{#if x}}\n{{/each}}', /if doesn't match each/, 1],
])('a template with %s fails the build at its line', async (_, text, message, line) => {
  const { errors } = (await built('a.html.hbs', text).catch((error: unknown) => error)) as {
    errors: esbuild.Message[]
  }
  expect(errors).toMatchObject([
    { text: expect.stringMatching(message) as string, location: { line } },
  ])
})

test('a style sheet is minified text', async () => {
  expect(await importText(await built('a.css', 'body {\n  color: #ff0000;\n}\n'))).toBe(
    'body{color:red}',
  )
})

test('the tests are given the same', async () => {
  const specification = await importText(await inTests('a.html.hbs', '<b>{{x}}</b>'))
  expect(Handlebars.template(specification as TemplateSpecification)({ x: '&' })).toBe(
    '<b>&amp;</b>',
  )
  expect(await importText(await inTests('a.css', 'b { margin: 0px }'))).toBe('b{margin:0}')
})
