import { describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const OFFER = 'Le questionnaire existe aussi en français\u00a0: ajoutez -q peer-workforce.fr\n'

const CANADA = { LANG: 'fr_CA.UTF-8' }

describe('on a machine that is set to French, where no questionnaire is named', () => {
  test.each([[['init', '-o', '-']], [['form', '-o', '-']]])(
    '%j says how to have it in French, and writes the same as everywhere',
    async (argv) => {
      const { code, stdout, stderr } = await runCli(argv, { env: CANADA })
      expect([code, stderr]).toEqual([0, OFFER])
      expect(stdout).toBe((await runCli(argv)).stdout)
    },
  )

  test('assess says so before it asks', async () => {
    const { code, stderr } = await runCli(['assess'], { env: CANADA })
    expect(code).toBe(66)
    expect(stderr.startsWith(OFFER)).toBe(true)
  })
})

test.each([
  ['the translation is named', ['-q', 'peer-workforce.fr'], CANADA],
  ['another language is named', ['-q', 'peer-workforce'], CANADA],
  ['the machine is set to English', [], { LANG: 'en_CA.UTF-8' }],
  ['there is no translation', [], { LANG: 'de_DE.UTF-8' }],
])('nothing is offered where %s', async (_, argv, env) => {
  expect(await runCli(['init', '-o', '-', ...argv], { env })).toMatchObject({ code: 0, stderr: '' })
})
