import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

describe.each([
  ['a questionnaire of its own', []],
  ['one that extends a shipped one', ['--extends', 'peer-workforce']],
])('init --pack writes %s', (_, more) => {
  const file = () => path.join(temporaryFolder(), 'mine.yaml')

  test('which passes every check, the strict ones too', async () => {
    const output = file()
    const made = await runCli(['init', '--pack', 'mine', ...more, '-o', output])
    expect(made).toMatchObject({ code: 0, stdout: '' })
    expect(made.stderr).toContain('readiness validate --strict')
    expect(await runCli(['validate', '--strict', output])).toMatchObject({ code: 0, stderr: '' })
  })

  test('which can be answered and scored', async () => {
    const output = file()
    await runCli(['init', '--pack', 'mine', ...more, '-o', output])
    const sheet = `${output}.answers.yaml`
    await runCli(['init', '-q', output, '--organisation', 'Harbour', '-o', sheet])
    const argv = ['assess', '-q', output, '--answers', sheet, '-f', 'json', '-o', '-']
    const { code, stdout } = await runCli(argv)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ questionnaire: { id: 'mine', version: '0.1.0' } })
  })

  test('which does not replace a file that is there', async () => {
    const output = file()
    await runCli(['init', '--pack', 'mine', ...more, '-o', output])
    expect((await runCli(['init', '--pack', 'mine', ...more, '-o', output])).code).toBe(2)
  })
})

test('init --pack takes an id', async () => {
  const { code, stderr } = await runCli(['init', '--pack', 'My Pack'])
  expect(code).toBe(2)
  expect(stderr).toContain('small letters, digits and single hyphens')
})
