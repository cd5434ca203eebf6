/**
 * Builds `dist/`: the program and the library as split ES modules with everything they need inside,
 * the shipped questionnaires as checked JSON, the type declarations, and the licences of what is inside.
 *
 * All of it is made in a folder of its own that takes the place of `dist/` at the very end: a build that
 * fails leaves the old one whole.
 *
 *   node scripts/build.mjs                     build
 *   node scripts/build.mjs --if-stale          only where the sources are newer than the build
 *   node scripts/build.mjs --allow-type-errors print them and go on (`npm run check` is what refuses them)
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import * as esbuild from 'esbuild'
import stale from '../bin/stale.js'
import { esbuildTemplates } from './template-plugin.mjs'
import { thirdPartyLicenses } from './third-party-licenses.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = path.join(root, 'dist')

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'silent',
  plugins: [esbuildTemplates()],
}

/** A CommonJS package inside an ES module still asks for `require`. Only the chunk that has it pays. */
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);\n"

function withRequire(text) {
  return /typeof require\b/.test(text) ? REQUIRE + text : text
}

async function buildPrograms(out) {
  const { metafile, outputFiles } = await esbuild.build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: out,
    splitting: true,
    chunkNames: '[name]-[hash]',
    // Neither shorter names nor missing line ends make a start measurably faster, and a stack trace in a
    // report of a fault is worth more than the bytes.
    minifySyntax: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  })
  await Promise.all(outputFiles.map((file) => writeFile(file.path, withRequire(file.text))))
  await writeFile(path.join(out, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root, metafile))
  // Kept out of the package: for the test of what a start loads, and for esbuild's bundle analyser.
  await writeFile(path.join(out, 'build.json'), JSON.stringify(metafile))
}

/** The questionnaires, read and checked by the very code that reads a user's own. */
async function buildPacks(out) {
  const reader = path.join(out, 'compile-pack.tmp.mjs')
  await esbuild.build({
    ...shared,
    entryPoints: ['src/commands/compile-pack.ts'],
    outfile: reader,
    banner: { js: REQUIRE },
  })
  const { compilePack } = await import(pathToFileURL(reader).href)
  await rm(reader)
  const folder = path.join(root, 'questionnaires')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  await mkdir(path.join(out, 'packs'))
  for (const name of files) {
    const pack = await compilePack(path.join(folder, name))
    const { id, language, translation } = pack.questionnaire
    const reference = translation ? `${id}.${language}` : id
    if (name !== `${reference}.yaml`)
      throw new Error(`questionnaires/${name} is ${reference}: name it so`)
    await writeFile(path.join(out, 'packs', `${reference}.json`), JSON.stringify(pack))
  }
}

async function buildTypes(out, { allowTypeErrors }) {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const types = path.join(out, 'types')
  try {
    await promisify(execFile)(
      process.execPath,
      [compiler, '-p', 'tsconfig.build.json', '--outDir', types],
      { cwd: root },
    )
  } catch (error) {
    const report = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message
    if (!allowTypeErrors) throw new Error(report, { cause: error })
    process.stderr.write(`${report}\n`)
  }
}

/** `--help` as the program prints it where it is not read at a terminal, for the door to answer at once. */
async function buildHelp(out) {
  const cli = pathToFileURL(path.join(out, 'cli.js')).href
  const { HELP_LANGUAGES } = await import(cli)
  await Promise.all(HELP_LANGUAGES.map((language) => buildHelpIn(language, { out, cli })))
}

async function buildHelpIn(language, { out, cli }) {
  const script = `
    const { main } = await import(${JSON.stringify(cli)})
    const { stdin, stdout, stderr } = process
    const env = { LANG: ${JSON.stringify(language)} }
    process.exitCode = await main(['--help'], { stdin, stdout, stderr, env, cwd: '.' })`
  const args = ['--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  await writeFile(path.join(out, `help.${language}.txt`), stdout)
}

async function takeThePlaceOfDist(out) {
  const old = `${out}-old`
  const hadOne = existsSync(dist)
  if (hadOne) await rename(dist, old)
  try {
    await rename(out, dist)
  } catch (error) {
    if (hadOne) await rename(old, dist)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

export async function build({ allowTypeErrors = false } = {}) {
  const began = new Date()
  const out = path.join(root, `.build-${process.pid}`)
  await mkdir(out, { recursive: true })
  try {
    // Let every step end, so that all that is wrong is said at once and nothing writes behind our back.
    const programs = buildPrograms(out)
    const steps = [
      programs.then(() => buildHelp(out)),
      buildPacks(out),
      buildTypes(out, { allowTypeErrors }),
    ]
    const failures = (await Promise.allSettled(steps)).filter(({ status }) => status === 'rejected')
    if (failures.length > 0) throw new BuildError(failures.map(({ reason }) => reason))
    await utimes(path.join(out, 'cli.js'), began, began)
    await takeThePlaceOfDist(out)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

class BuildError extends Error {
  constructor(reasons) {
    super(reasons.map(explain).join('\n\n'))
  }
}

function explain(reason) {
  if (!Array.isArray(reason.errors)) return reason.message
  return esbuild.formatMessagesSync(reason.errors, { kind: 'error' }).join('\n').trim()
}

const BUILT_FROM = ['src', 'templates', 'questionnaires', 'scripts']

export function isBuildStale() {
  return !existsSync(path.join(dist, 'cli.js')) || stale.isStale(root, BUILT_FROM)
}

/** Builds, and says in words and in the exit code how that went. */
export async function runBuild(options = []) {
  if (options.includes('--if-stale') && !isBuildStale()) return
  const start = performance.now()
  try {
    await build({ allowTypeErrors: options.includes('--allow-type-errors') })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stderr.write(`built readiness in ${seconds} s\n`)
  } catch (error) {
    process.stderr.write(`the build failed; an earlier one is left as it was\n\n${error.message}\n`)
    process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runBuild(process.argv.slice(2))
}
