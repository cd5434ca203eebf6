import { describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

describe('the command line', () => {
  test.each([[['--help']], [['-h']], [['assess', '--help']]])(
    '%j prints help on standard output and exits 0',
    async (argv) => {
      const { code, stdout, stderr } = await runCli(argv)
      expect(code).toBe(0)
      expect(stdout).toContain('Usage: readiness')
      expect(stderr).toBe('')
    },
  )

  test('--version prints the version alone', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test.each([
    ['an unknown command', ['asses'], 'Did you mean assess?'],
    ['an unknown option', ['assess', '--anwers', 'x'], 'Did you mean --answers?'],
    ['a missing argument', ['show'], 'readiness show needs <id>'],
    ['a format we do not have', ['assess', '--answers', 'x', '-f', 'htm'], 'Did you mean html?'],
    ['an audience we do not have', ['report', 'x', '--audience', 'bored'], 'Did you mean board?'],
    [
      'a gate that is no number',
      ['report', 'x', '--require-score', 'high'],
      'not a number from 0 to 100',
    ],
    [
      'a coverage over 100',
      ['report', 'x', '--require-coverage', '120'],
      '120 is not a number from 0 to 100',
    ],
    [
      'several formats to standard output',
      ['assess', '--answers', 'x', '-o', '-'],
      'writes one format',
    ],
    ['a schema we do not have', ['schema', 'answer'], 'Did you mean answers?'],
    [
      'a pack we do not have',
      ['show', 'peer-workforc', '-q', 'peer-workforc'],
      'Did you mean peer-workforce?',
    ],
    ['an id we do not have', ['show', 'supervision-agred'], 'Did you mean supervision-agreed?'],
  ])('%s is bad usage: exit 2, nothing on standard output', async (_, argv, message) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('questions without a terminal: exit 66 at once, naming the flag', async () => {
    const { code, stdout, stderr } = await runCli(['assess'])
    expect(stderr).toBe(
      'The questions are asked at a terminal, and there is none here.\n' +
        'Give the answers as a file: readiness assess --answers answers.yaml\n' +
        'A blank one: readiness init\n',
    )
    expect([code, stdout]).toEqual([66, ''])
  })

  test('a file that is not there: exit 74 in one line', async () => {
    const { code, stderr } = await runCli(['report', 'nowhere.json'])
    expect(stderr).toBe('nowhere.json cannot be read: there is no such file or folder\n')
    expect(code).toBe(74)
  })
})
