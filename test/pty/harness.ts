import { interview } from '../../src/commands/interview.ts'
import { KnownError } from '../../src/errors.ts'
import { framePack } from '../prompt/frame-pack.ts'

/** The interview by itself, for looking at it: node harness.mjs [--plain] [draft] */
const plain = process.argv.includes('--plain')
const draft = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'readiness-draft.json'
const { stdin, stdout, stderr, env } = process
try {
  const outcome = await interview(
    {
      pack: { questionnaire: framePack, digest: `sha256-${'0'.repeat(64)}` },
      draft,
      plain,
      onlyOpen: false,
      again: 'assess',
      askApart: 'form',
    },
    { stdin, stdout, stderr, env, cwd: process.cwd() },
  )
  stdout.write(`${JSON.stringify(outcome.sheet)}\n`)
} catch (error) {
  if (!(error instanceof KnownError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
