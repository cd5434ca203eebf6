import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const PACK = 'test/fixtures/small-pack.yaml'

async function validateAnswers(text: string, name = 'answers.yaml') {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  const { code, stdout, stderr } = await runCli(['validate', file, '-q', PACK])
  return { code, stdout, stderr: stderr.replaceAll(file, name) }
}

const HEAD = 'questionnaire: small\norganisation: Harbour\nanswers:\n'

describe('validate', () => {
  test('says what a valid file is', async () => {
    const { code, stdout } = await runCli(['validate', PACK])
    expect([code, stdout]).toEqual([0, `${PACK}: questionnaire, valid\n`])
    expect(await validateAnswers(`${HEAD}  role-written: 3\n`)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('answers, valid'),
    })
  })

  test.each([
    [
      'true',
      '  role-written: true',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is true; yes and no are not levels',
    ],
    [
      'a quoted number',
      '  role-written: "3"',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is the text "3"; write 3 without quotes',
    ],
    [
      'half a level',
      '  role-written: 2.5',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is 2.5',
    ],
    [
      'a level too high',
      '  role-written: 5',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is 5',
    ],
    [
      'a negative level',
      '  role-written: -1',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is -1',
    ],
    [
      'a mistyped word',
      '  role-written: dont-no',
      '4:17 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is the text "dont-no". Did you mean dont-know?',
    ],
    [
      'a list',
      '  role-written: [3]',
      '4:3 answers.role-written: expected a whole number from 0 to 4, or dont-know, but this is a list of 1',
    ],
    [
      'a level in a mapping',
      '  role-written: { level: 7 }',
      '4:26 answers.role-written.level: expected a whole number from 0 to 4, or dont-know, but this is 7',
    ],
    [
      'an unknown item',
      '  role-writen: 3',
      '4:3 answers.role-writen: there is no question role-writen. Did you mean role-written?',
    ],
    [
      'an unknown key in an answer',
      '  role-written: { level: 2, nots: x }',
      '4:29 answers.role-written.nots: nots is not a known name here. Did you mean note?',
    ],
    [
      'a text with a comma in braces',
      '  role-written: { level: 1, evidence: [{ title: Policy, version 4 }] }',
      '4:57 answers.role-written.evidence[0].version 4: version 4 is not a known name here. If it belongs to the text before it, put that whole text in quotes.',
    ],
    [
      'a duplicate key',
      '  role-written: 3\n  role-written: 2',
      '5:3 answers.role-written: role-written stands here a second time; keep one of the two',
    ],
    [
      'not applicable without a reason',
      '  role-known: { notApplicable: "" }',
      '4:32 answers.role-known.notApplicable: expected the reason in words, but this is the text ""',
    ],
    [
      'not applicable, only said',
      '  role-known: { notApplicable: true }',
      '4:32 answers.role-known.notApplicable: expected the reason in words, but this is true',
    ],
    [
      'not applicable where it is not allowed',
      '  role-written: { notApplicable: We have none }',
      '4:34 answers.role-written.notApplicable: role-written applies to every organisation; give a level from 0 to 4, or dont-know',
    ],
    [
      'a date that does not exist',
      '  role-written: { level: 1, evidence: [{ title: x, expires: 2026-02-30 }] }',
      '4:61 answers.role-written.evidence[0].expires: expected a date that exists, written as 2026-03-01, but this is the text "2026-02-30"',
    ],
  ])('%s: exit 2 with its place, and what to do', async (_, answer, problem) => {
    const { code, stdout, stderr } = await validateAnswers(`${HEAD}${answer}\n`)
    expect(stderr).toContain(`  answers.yaml:${problem}\n`)
    expect([code, stdout]).toEqual([2, ''])
  })

  test.each([
    [
      'an unknown name at the top',
      'questionnaire: small\norganization: Harbour\nanswers: {}\n',
      '2:1 organization: organization is not a known name here. Did you mean organisation?',
    ],
    [
      'a role that is not there',
      'questionnaire: small\norganisation: H\nparticipants: { manger: 2 }\nanswers: {}\n',
      '3:17 participants.manger: there is no role manger. Did you mean manager?',
    ],
    [
      'people counted in halves',
      'questionnaire: small\norganisation: H\nparticipants: { manager: 1.5 }\n',
      '3:26 participants.manager: expected a whole number, but this is 1.5',
    ],
    [
      'no questionnaire',
      'organisation: H\nanswers: {}\n',
      '1:1 questionnaire: questionnaire is missing',
    ],
    [
      'another version',
      'questionnaire: small\nversion: 2.0.0\norganisation: H\n',
      '2:10 version: these answers are for version 2.0.0, but the questionnaire is 1.0.0. Carry them over',
    ],
    ['an empty file', '', '1:1 the file is empty'],
  ])('%s', async (_, text, problem) => {
    const { code, stderr } = await validateAnswers(text)
    expect(stderr).toContain(`answers.yaml:${problem}`)
    expect(code).toBe(2)
  })

  test.each([
    [
      'a bar below what can be told apart',
      'areaScore: 25',
      'areaScore: 1e-7',
      'expected a number above 0 and up to 100',
    ],
    [
      'a bar of nothing',
      'areaScore: 25',
      'areaScore: 0',
      'expected a number above 0 and up to 100',
    ],
    [
      'a version that is a number',
      'version: 1.0.0',
      'version: 1.0',
      'expected a text, but this is 1; put it in quotes',
    ],
    ['an id that every object has', 'id: voice-again', 'id: constructor', 'expected another id'],
  ])('a pack with %s', async (_, before, after, message) => {
    const file = join(temporaryFolder(), 'pack.yaml')
    writeFileSync(file, readFileSync(PACK, 'utf8').replace(before, after))
    const { code, stderr } = await runCli(['validate', file])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('every problem of every file at once', async () => {
    const folder = temporaryFolder()
    const [one, two] = [join(folder, 'one.yaml'), join(folder, 'two.yaml')]
    writeFileSync(one, `${HEAD}  role-written: 9\n  nope-nope: 1\n`)
    writeFileSync(two, 'kind: questionnaire\n')
    const { code, stderr } = await runCli(['validate', one, two, '-q', PACK])
    expect(stderr).toContain('not valid: ')
    expect(stderr).toContain(`${one}:4:17 `)
    expect(stderr).toContain(`${two}:1:1 stages: stages is missing`)
    expect(stderr).toContain(`${two}:1:1 areas: areas is missing`)
    expect(code).toBe(2)
  })

  test('what is broken hides nothing: misfits elsewhere are said at once, in the order of the file', async () => {
    const { stderr } = await validateAnswers(
      `${HEAD}  nope-nope: 1\n  role-written: 9\n  voice-heard: { notApplicable: x }\n`,
    )
    expect(stderr).toContain('not valid: 3 problems')
    expect(stderr.match(/answers\.yaml:\d/g)).toEqual([
      'answers.yaml:4',
      'answers.yaml:5',
      'answers.yaml:6',
    ])
  })

  test('reads standard input', async () => {
    expect(
      await runCli(['validate', '-', '-q', PACK], { stdin: `${HEAD}  role-written: 1\n` }),
    ).toMatchObject({ code: 0 })
  })

  test('shows hidden characters of names instead of sending them to the terminal', async () => {
    const { stderr } = await validateAnswers(
      `questionnaire: small\norganisation: H\n"x\u202ey": 1\n`,
    )
    expect(stderr).toContain('x\\u{202e}y')
    expect(stderr).not.toContain('\u202e')
  })
})
