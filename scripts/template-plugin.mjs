/**
 * Makes modules of what a page is made of, alike for the build (esbuild) and for the tests (Vite):
 *
 *   NAME.hbs     a precompiled Handlebars specification, for `template` of `handlebars/runtime`
 *   NAME.css     the minified style sheet as text, and its `sha256` (base64), for a Content-Security-Policy:
 *                working it out at run time would load all of WebCrypto for it
 *   NAME.script  the same of NAME.ts beside it, with all that it imports in one script for browsers
 *
 * `strict` makes a misspelt name an error instead of an empty place in a report. Only the views decide
 * what a text is, so there are no helpers beyond the built-in ones. Files ending in `.md.hbs` are not
 * escaped for HTML: their views escape for Markdown.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import Handlebars from 'handlebars'

const ASSET = /\.(hbs|css|script)$/

function precompileTemplate(source, file) {
  const code = Handlebars.precompile(source, {
    strict: true,
    knownHelpersOnly: true,
    noEscape: file.endsWith('.md.hbs'),
  })
  return code.replace(PLACE, '')
}

/**
 * Where a name stands in the template, beside every use of it: a fifth of the code, read at every start
 * and made anew at every use. An error names the missing name without it.
 */
const POINT = String.raw`\{"line":\d+,"column":\d+\}`
const PLACE = new RegExp(String.raw`,\s*(?:"loc":)?\{"start":${POINT},"end":${POINT}\}`, 'g')

/** With the sheets that it imports. */
async function styleSheet(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  return hashed(outputFiles[0].text.trim())
}

/** BigInt, which exact figures need, is what keeps older browsers out. */
const BROWSERS = ['chrome80', 'edge80', 'firefox78', 'safari14.1']

async function browserScript(file) {
  const { outputFiles } = await build({
    entryPoints: [file.replace(/\.script$/, '.ts')],
    bundle: true,
    format: 'iife',
    target: BROWSERS,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  // Inside a script element these two would end it, or turn what follows into a comment.
  const text = outputFiles[0].text
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
  return hashed(text)
}

function hashed(text) {
  const sha256 = createHash('sha256').update(text).digest('base64')
  return `export default ${JSON.stringify(text)}\nexport const sha256 = ${JSON.stringify(sha256)}\n`
}

async function moduleText(file) {
  if (file.endsWith('.css')) return styleSheet(file)
  if (file.endsWith('.script')) return browserScript(file)
  return `export default ${precompileTemplate(await readFile(file, 'utf8'), file)}\n`
}

/** The place of a fault where Handlebars names one, or nothing. */
function placeIn(file, message) {
  const line = (/on line (\d+)/.exec(message) ?? / - (\d+):\d+$/.exec(message))?.[1]
  return line ? { file, line: Number(line) } : { file }
}

export function esbuildTemplates() {
  return {
    name: 'templates',
    setup(build) {
      build.onResolve({ filter: /\.script$/ }, ({ path: name, resolveDir }) => ({
        path: path.resolve(resolveDir, name),
      }))
      build.onLoad({ filter: ASSET }, async ({ path: file }) => {
        try {
          return { contents: await moduleText(file), loader: 'js', watchFiles: [file] }
        } catch (error) {
          return { errors: [{ text: error.message, location: placeIn(file, error.message) }] }
        }
      })
    },
  }
}

// Vite has plans of its own for a name that ends in `.css`, so the module gets another name.
const PREFIX = '\0asset:'
const SUFFIX = '.text'

export function viteTemplates() {
  return {
    name: 'templates',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!ASSET.test(source) || !source.startsWith('.') || !importer) return null
      return PREFIX + path.resolve(path.dirname(importer), source) + SUFFIX
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null
      const file = id.slice(PREFIX.length, -SUFFIX.length)
      this.addWatchFile(file)
      return moduleText(file)
    },
  }
}
