'use strict'
// Behind the door: hands the arguments and streams to the built program, and its answer to the process.

const fs = require('node:fs')
const path = require('node:path')

const EXIT = { notStarted: 2, ourFault: 70, outputFailed: 74 }

const WIDTH_OF_HELP = 80

const root = path.dirname(__dirname)
const argv = process.argv.slice(2)

function isBuilt() {
  return fs.existsSync(path.join(root, 'dist', 'cli.js'))
}

function isCheckout() {
  return fs.existsSync(path.join(root, '.git')) && fs.existsSync(path.join(root, 'src'))
}

/** What can be answered without the program, in a fraction of the time that loading it takes. */
function readyAnswer() {
  if (argv.length !== 1) return undefined
  if (argv[0] === '--version' || argv[0] === '-V') return `${readManifest().version}\n`
  const isNarrow = process.stdout.columns < WIDTH_OF_HELP
  const asksForHelp = argv[0] === '--help' || argv[0] === '-h'
  return asksForHelp && !isNarrow ? readHelp() : undefined
}

function readManifest() {
  return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
}

/** Made by the build, one for each language. Without them the program answers. */
function readHelp() {
  const file = [helpFile(languageOfMachine()), helpFile('en')].find((one) => fs.existsSync(one))
  return file && fs.readFileSync(file, 'utf8')
}

function helpFile(language) {
  return path.join(root, 'dist', `help.${language}.txt`)
}

/** The language without its region, as src/words/language.ts reads it. */
function languageOfMachine() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const [, language = 'en'] = /^([a-z]{2,3})(?:[_-][a-z0-9]+)*(?:[.@]|$)/i.exec(locale) ?? []
  return language.toLowerCase()
}

/** A checkout that was changed since it was built still runs, and says so. */
function warnWhereStale() {
  if (!isCheckout() || !require('./stale.js').isStale(root)) return
  console.error(
    'readiness: the sources have changed since the last build. To rebuild: npm run build',
  )
}

/** A reader that has seen enough (`| head`) is no fault; a full disk is. */
function watchOutput(stream, name) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return
    outputFailed = true
    process.exitCode = EXIT.outputFailed
    if (name === 'output')
      console.error(`readiness: the output could not be written (${error.code}).`)
  })
}

/** Whatever comes this far was foreseen by nobody. Code 1 would be read as a missed gate. */
function reportFault(error) {
  console.error(`readiness: a fault in the program, not in your input.\n${error?.stack ?? error}`)
  process.exit(EXIT.ourFault)
}

async function runProgram() {
  const { main } = await import('../dist/cli.js')
  const { stdin, stdout, stderr, env } = process
  const code = await main(argv, { stdin, stdout, stderr, env, cwd: process.cwd() })
  if (!outputFailed) process.exitCode = code
}

let outputFailed = false
watchOutput(process.stdout, 'output')
watchOutput(process.stderr, 'messages')

function start() {
  if (!isBuilt()) {
    console.error('readiness is not built yet. In the folder you cloned it into, run: npm ci')
    process.exitCode = EXIT.notStarted
    return
  }
  const answer = readyAnswer()
  if (answer !== undefined) {
    process.stdout.write(answer)
    return
  }
  warnWhereStale()
  process.on('uncaughtException', reportFault)
  runProgram().catch(reportFault)
}

start()
