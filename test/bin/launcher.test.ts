import { cpSync, readFileSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, type Run, bareEnvironment, run } from '../support/run.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  version: string
}

/** The door alone, in a folder of its own, before a stand-in for the program. */
function door(files: Record<string, string> = {}): string {
  const folder = temporaryFolder()
  cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true })
  writeFiles(folder, { 'package.json': '{"type":"module","version":"7.8.9"}', ...files })
  return folder
}

function open(folder: string, ...args: string[]): Run {
  return run(process.execPath, [path.join(folder, 'bin/readiness.js'), ...args])
}

/** The same from a shell, for what only a shell can do to our output. */
function openInShell(folder: string, script: string): Run {
  return run('bash', ['-c', `set -o pipefail\n${script}`, 'bash', path.join(folder, 'bin')])
}

const program = (body: string) => ({
  'dist/cli.js': `export async function main(argv, { stdout, stderr, env, cwd }) { ${body} }\n`,
})

test('the door may be executed as it is committed: npx sets that right only at its first call', () => {
  expect(statSync(path.join(ROOT, 'bin/readiness.js')).mode & 0o111).toBe(0o111)
})

describe('the door of a checkout that is not built', () => {
  test.each([[['assess']], [['--version']], [[]]])('says what to run for %j', (args) => {
    expect(open(door(), ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^readiness is not built yet\. .*run: npm ci\n$/) as string,
    })
  })
})

describe('the door of a built program', () => {
  test('passes on the arguments and the exit code', () => {
    const folder = door(program('stdout.write(JSON.stringify(argv)); stderr.write("!"); return 66'))
    expect(open(folder, 'a', '--b=c d')).toEqual({
      status: 66,
      stdout: '["a","--b=c d"]',
      stderr: '!',
    })
  })

  test.each(['--version', '-V'])('answers %s without loading the program', (option) => {
    const folder = door({ 'dist/cli.js': 'throw new Error("was loaded")' })
    expect(open(folder, option)).toEqual({ status: 0, stdout: '7.8.9\n', stderr: '' })
  })

  test('answers --help with what the build has kept of it', () => {
    const folder = door({
      'dist/cli.js': 'throw new Error("was loaded")',
      'dist/help.en.txt': 'Usage\n',
    })
    expect(open(folder, '--help')).toEqual({ status: 0, stdout: 'Usage\n', stderr: '' })
  })

  test.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'Utilisation\n'],
    [{ LANG: 'fr' }, 'Utilisation\n'],
    [{ LANG: 'en_CA.UTF-8', LC_MESSAGES: 'fr_FR@euro' }, 'Utilisation\n'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'C.UTF-8' }, 'Usage\n'],
    [{ LANG: 'de_DE.UTF-8' }, 'Usage\n'],
    [{ LANG: 'fr/../../secret' }, 'Usage\n'],
    [{ LANG: 'FR_ca', LC_ALL: '' }, 'Utilisation\n'],
    [{ LANG: 'friulan' }, 'Usage\n'],
  ])('with %j answers --help in the language of the machine', (env, stdout) => {
    const folder = door({
      'dist/cli.js': 'throw new Error("was loaded")',
      'dist/help.en.txt': 'Usage\n',
      'dist/help.fr.txt': 'Utilisation\n',
    })
    const args = [path.join(folder, 'bin/readiness.js'), '--help']
    expect(run(process.execPath, args, { env: bareEnvironment(env) }).stdout).toBe(stdout)
  })

  test('an error that nobody caught is our fault, and not a missed gate', () => {
    const folder = door(program('throw new TypeError("stray")'))
    const { status, stdout, stderr } = open(folder, 'x')
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
    expect(stderr).toContain('a fault in the program')
    expect(stderr).toContain('TypeError: stray')
  })

  test('so is one that is thrown later', () => {
    const folder = door(program('setTimeout(() => { throw new Error("late") }, 5); return 0'))
    expect(open(folder, 'x').status).toBe(70)
  })

  test('a reader that stops reading is no fault', () => {
    const folder = door(
      program('for (let i = 0; i < 50000; i++) stdout.write("line\\n"); return 0'),
    )
    const result = openInShell(folder, 'node "$1/readiness.js" x | head -n 1')
    expect(result).toEqual({ status: 0, stdout: 'line\n', stderr: '' })
  })

  test('a long output arrives whole', () => {
    const folder = door(program('stdout.write("x".repeat(3e6)); return 1'))
    const result = openInShell(folder, 'node "$1/readiness.js" x | { sleep 0.3; wc -c; }')
    expect(result).toMatchObject({ status: 1, stdout: '3000000\n' })
  })

  test('a full disk is one', () => {
    const folder = door(program('stdout.write("x"); return 0'))
    const { status, stderr } = openInShell(folder, 'node "$1/readiness.js" x > /dev/full')
    expect({ status, stderr }).toEqual({
      status: 74,
      stderr: 'readiness: the output could not be written (ENOSPC).\n',
    })
  })
})

describe('the door of a checkout whose build', () => {
  const built = new Date('2026-03-01T12:00:00Z')
  const earlier = new Date('2026-03-01T11:59:59Z')
  const later = new Date('2026-03-01T12:00:01Z')

  function checkout(edited: Date, files: Record<string, string> = { '.git/HEAD': '' }): string {
    const folder = door({ ...program('return 0'), 'src/core/score.ts': '', ...files })
    utimesSync(path.join(folder, 'dist/cli.js'), built, built)
    utimesSync(path.join(folder, 'src/core/score.ts'), edited, edited)
    return folder
  }

  test('is older than its sources says so, and goes on', () => {
    expect(open(checkout(later), 'list')).toEqual({
      status: 0,
      stdout: '',
      stderr:
        'readiness: the sources have changed since the last build. To rebuild: npm run build\n',
    })
  })

  test('is newer says nothing', () => {
    expect(open(checkout(earlier), 'list').stderr).toBe('')
  })

  test('lies outside a checkout is not asked', () => {
    expect(open(checkout(later, {}), 'list').stderr).toBe('')
  })
})

describe('the built program', () => {
  test('gives the version of the package, and nothing else', () => {
    expect(open(ROOT, '--version')).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })

  test.each([
    ['--version', 'en'],
    ['--help', 'en'],
    ['--help', 'fr'],
    ['--help', 'he'],
  ])('answers %s at the door as the program would, in %s', (option, LANG) => {
    const script = `
      const { main } = await import('./dist/cli.js')
      const { stdin, stdout, stderr, env } = process
      process.exitCode = await main([process.argv[1]], { stdin, stdout, stderr, env, cwd: '.' })`
    const args = ['--input-type=module', '--eval', script, '--', option]
    const env = bareEnvironment({ LANG })
    const answer = run(process.execPath, [path.join(ROOT, 'bin/readiness.js'), option], { env })
    expect(answer).toMatchObject({ status: 0, stderr: '' })
    expect(answer).toEqual(run(process.execPath, args, { env }))
  })

  test('helps on standard output', () => {
    expect(open(ROOT, '--help').stdout).toContain('assess')
  })
})
