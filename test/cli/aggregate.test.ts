import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodePasteText } from '../../src/core/paste-text.ts'
import { loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import type { Aggregate } from '../../src/model/aggregate.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const PACK = 'test/fixtures/small-pack.yaml'

const answers = (level: number) => ({
  'role-written': level,
  'role-known': level,
  'voice-heard': level,
  'voice-counts': level,
})

const sheet = (role: string, level: number, more: object = {}) =>
  JSON.stringify({
    questionnaire: 'small',
    organisation: 'Harbour',
    wave: 'spring',
    respondent: { role },
    answers: answers(level),
    ...more,
  })

const sheets = (role: string, levels: number[]): Record<string, string> =>
  Object.fromEntries(levels.map((level, index) => [`${role}-${index}.json`, sheet(role, level)]))

const TWELVE = {
  ...sheets('peer-worker', [1, 1, 1, 2, 2]),
  ...sheets('manager', [2, 3, 3, 3, 3, 4, 4]),
}

function place(files: Record<string, string>) {
  const folder = temporaryFolder()
  writeFiles(join(folder, 'sheets'), files)
  const ledger = join(folder, 'ledger.json')
  const aggregate = (...more: string[]) =>
    runCli(
      [
        'aggregate',
        join(folder, 'sheets'),
        '-q',
        PACK,
        '--date',
        '2026-11-01',
        '--ledger',
        ledger,
      ].concat(
        more.includes('-o') ? more : ['-f', 'json', '-o', `${folder}/out/`, '--force', ...more],
      ),
    )
  const result = () =>
    JSON.parse(readFileSync(join(folder, 'out/aggregate.json'), 'utf8')) as Aggregate
  return { folder, ledger, aggregate, result }
}

describe('many sheets into one result', () => {
  test('reports in all formats, and the wave is closed', async () => {
    const { folder, ledger, aggregate } = place(TWELVE)
    const { code, stdout, stderr } = await aggregate('-o', join(folder, 'out'))
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('12 sheets from 12 files. The wave spring is closed now')
    expect(readdirSync(join(folder, 'out'))).toEqual(['aggregate.json', 'report.html', 'report.md'])
    expect(statSync(ledger).mode & 0o777).toBe(0o600)
    expect((await runCli(['validate', join(folder, 'out/aggregate.json'), ledger])).stdout).toMatch(
      /aggregate, valid\n.*ledger, valid/,
    )
  })

  test('every form that sheets come in', async () => {
    const pack = await loadQuestionnaire(PACK)
    const pasted = encodePasteText(
      { wave: 'spring', respondent: { role: 'peer-worker' }, answers: answers(1) },
      pack,
    )
    const { aggregate, result } = place({
      'a.json': sheet('peer-worker', 1),
      'b.yaml': `questionnaire: small\norganisation: Harbour\nrespondent: { role: peer-worker }\nanswers: ${JSON.stringify(answers(1))}\n`,
      'c/lines.ndjson': `${sheet('peer-worker', 1)}\n\n${sheet('manager', 3)}\n`,
      'd.txt': `Dear all,\n\n${pasted}\nGreetings`,
      'e.eml': `Subject: my answers\nContent-Type: text/plain\n\n${pasted}`,
      'wide.csv':
        'role;role-written;role-known;voice-heard;voice-counts\nmanager;3;3;3;3\nmanager;3;3;3;3\n',
      'long.csv': `respondent,role,item,answer\n${['x', 'y']
        .flatMap((who) => Object.keys(answers(0)).map((item) => `${who},manager,${item},3`))
        .join('\n')}\n`,
      'notes.docx': 'not read',
    })
    const { code, stderr } = await aggregate()
    expect(stderr).toContain('10 sheets from 7 files')
    expect(code).toBe(0)
    expect(result().blocks.map(({ id, n }) => [id, n])).toEqual([
      ['peer-worker', 5],
      ['manager', 5],
    ])
  })

  test('from standard input, and to standard output', async () => {
    const { folder, ledger } = place({ 'x.json': '{}' })
    const lines = Array.from({ length: 5 }, () => sheet('manager', 2)).join('\n')
    const { code, stdout } = await runCli(
      ['aggregate', '-', '-q', PACK, '--ledger', ledger, '-f', 'json', '-o', '-'],
      { stdin: lines },
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'aggregate', respondents: { individuals: 5 } })
    expect(readdirSync(folder)).toEqual(['ledger.json', 'sheets'])
  })

  test('the order of the files is nobody’s business: the same bytes, even with a new ledger', async () => {
    const bytes = async (names: string[]) => {
      const texts = Object.values(TWELVE)
      const files = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
      const { folder, aggregate } = place(files)
      await aggregate()
      return readFileSync(join(folder, 'out/aggregate.json'), 'utf8')
    }
    const names = Object.keys(TWELVE)
    expect(await bytes(names.toReversed())).toBe(await bytes(names))
  })

  test('gates are held against what is published', async () => {
    const gate = (...more: string[]) => place(TWELVE).aggregate(...more)
    expect((await gate('--require-score', '50')).code).toBe(0)
    const missed = await gate('--require-score', '90', '--require-critical')
    expect(missed.code).toBe(1)
    expect(missed.stderr).toMatch(/Overall needs 90/)
    expect(missed.stderr).toMatch(/role-written \(contested\)/)
  })

  test('small groups are a choice, and a warning', async () => {
    const three = { ...sheets('peer-worker', [1, 2, 1]), ...sheets('manager', [2, 3, 3]) }
    const { stderr, code } = await place(three).aggregate('--min-group-size', '3')
    expect(code).toBe(0)
    expect(stderr).toContain('Warning: groups of 3 are shown, where the questionnaire asks for 5')
    expect((await place(three).aggregate('--min-group-size', '2')).code).toBe(2)
    expect((await place(three).aggregate('--strict')).code).toBe(2)
  })
})

describe('a wave is reported once', () => {
  test('the same sheets again are the same bytes', async () => {
    const { folder, aggregate, ledger } = place(TWELVE)
    await aggregate()
    const files = () => [
      readFileSync(ledger, 'utf8'),
      readFileSync(join(folder, 'out/aggregate.json'), 'utf8'),
    ]
    const before = files()
    expect((await aggregate()).code).toBe(0)
    expect(files()).toEqual(before)
  })

  test.each([
    ['a late answer', { 'late.json': sheet('peer-worker', 4) }],
    ['a changed answer', { 'manager-0.json': sheet('manager', 1) }],
    ['another role', { 'manager-0.json': sheet('peer-worker', 2) }],
  ])('%s: refused with the reason, and nothing is written', async (_, change) => {
    const { folder, ledger, aggregate } = place(TWELVE)
    await aggregate()
    const before = [
      readFileSync(ledger, 'utf8'),
      readFileSync(join(folder, 'out/aggregate.json'), 'utf8'),
    ]
    writeFiles(join(folder, 'sheets'), change)
    const { code, stderr } = await aggregate()
    expect(code).toBe(2)
    expect(stderr).toMatch(/the wave spring has been reported, which closes it/)
    expect(stderr.replaceAll(folder, '')).not.toMatch(/peer-worker|manager|\d/)
    expect([
      readFileSync(ledger, 'utf8'),
      readFileSync(join(folder, 'out/aggregate.json'), 'utf8'),
    ]).toEqual(before)
  })

  test('nor with groups of another size', async () => {
    const { aggregate } = place(TWELVE)
    await aggregate()
    const { code, stderr } = await aggregate('--strict')
    expect([code, stderr]).toEqual([2, expect.stringContaining('at least 5, not 10')])
  })

  test('another wave is another matter', async () => {
    const files = Object.fromEntries(
      Object.entries(TWELVE).map(([name, text]) => [name, text.replace('"wave":"spring",', '')]),
    )
    const { folder, aggregate, ledger } = place(files)
    expect((await aggregate()).stderr).toContain('give one with --wave')
    expect((await aggregate('--wave', 'spring')).code).toBe(0)
    writeFiles(join(folder, 'sheets'), { 'late.json': sheet('manager', 2, { wave: undefined }) })
    expect((await aggregate('--wave', 'autumn')).code).toBe(0)
    const { releases } = JSON.parse(readFileSync(ledger, 'utf8')) as {
      releases: { wave: string }[]
    }
    expect(releases.map(({ wave }) => wave)).toEqual(['spring', 'autumn'])
  })

  test('the ledger tells neither roles, numbers nor figures', async () => {
    const { aggregate, ledger } = place(TWELVE)
    await aggregate()
    const { salt, releases } = JSON.parse(readFileSync(ledger, 'utf8')) as Record<string, object[]>
    expect(salt).toMatch(/^[0-9a-f]{64}$/)
    expect(releases?.map((release) => Object.keys(release))).toEqual([
      ['wave', 'questionnaire', 'digest', 'minGroupSize', 'release'],
    ])
  })

  test('a broken ledger stops everything', async () => {
    const { folder, aggregate, ledger } = place(TWELVE)
    writeFileSync(ledger, '{"kind":"ledger"}')
    expect((await aggregate()).code).toBe(2)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('sheets that cannot be used', () => {
  const bad = {
    'agreed.json': JSON.stringify({
      questionnaire: 'small',
      participants: { manager: 2 },
      answers: {},
    }),
    'nobody.json': JSON.stringify({ questionnaire: 'small', answers: {} }),
    'other-wave.json': sheet('manager', 2, { wave: 'autumn' }),
    'other-text.json': sheet('manager', 2, { digest: `sha256-${'0'.repeat(64)}` }),
    'other-pack.json': sheet('manager', 2, { questionnaire: 'large' }),
    'other-version.json': sheet('manager', 2, { version: '2.0.0' }),
    'no-size.json': sheet('manager', 2, { respondent: { role: 'manager', kind: 'group' } }),
    'lines.ndjson': `${sheet('manager', 3)}\n${sheet('manager', 9)}\n{"broken"\n`,
    'table.csv': 'role,role-written,strange\nmanager,2,1\nmanager,x,1\n',
    'letter.txt': 'Dear all, no answers here.',
  }

  test('all are named at once, each at its place, and nothing is written', async () => {
    const { folder, aggregate } = place({ ...TWELVE, ...bad })
    const { code, stderr } = await aggregate('--wave', 'spring')
    expect(code).toBe(2)
    const lines = stderr.split('\n').map((line) => line.trim().replace(join(folder, 'sheets/'), ''))
    const named = lines
      .filter((line) => /^[a-z-]+\.[a-z]+:/.test(line))
      .map((line) => line.slice(0, 75))
    expect(named).toMatchInlineSnapshot(`
      [
        "agreed.json:1:26 participants: people of several roles agreed this sheet in",
        "letter.txt: there is no text of answers here; it begins with [readiness ans",
        "lines.ndjson:2:125 answers.role-written: expected a whole number from 0 to ",
        "lines.ndjson:2:140 answers.role-known: expected a whole number from 0 to 4,",
        "lines.ndjson:2:156 answers.voice-heard: expected a whole number from 0 to 4",
        "lines.ndjson:2:173 answers.voice-counts: expected a whole number from 0 to ",
        "lines.ndjson:3:1 this line is not a JSON object that can be read",
        "no-size.json:1:105 respondent.kind: how many people is this group? Write si",
        "nobody.json:1:1 respondent: who answers is missing; write respondent: { rol",
        "other-pack.json:1:18 questionnaire: these answers are for large, but the qu",
        "other-text.json:1:185 digest: these answers were given to another text of s",
        "other-version.json:1:186 version: these answers are for version 2.0.0, but ",
        "other-wave.json:1:58 wave: this sheet belongs to the wave autumn, and this ",
        "table.csv:1:3 answers.strange: there is no question strange.",
        "table.csv:3:2 answers.role-written: expected a whole number from 0 to 4, or",
      ]
    `)
    expect(readdirSync(folder)).toEqual(['sheets'])
  })

  test('--skip-invalid goes on with the others, and says how many were left out', async () => {
    const { aggregate, result } = place({ ...TWELVE, ...bad })
    const { code, stderr } = await aggregate('--wave', 'spring', '--skip-invalid')
    expect(code).toBe(0)
    expect(stderr).toContain('13 sheets from 22 files')
    expect(stderr).toContain('Left out: 12 sheets with problems')
    expect(result().respondents.individuals).toBe(13)
  })

  test('too few: nothing is written, and nothing is said about roles', async () => {
    const { folder, aggregate } = place(sheets('manager', [1, 2, 3]))
    const { code, stderr } = await aggregate()
    expect(code).toBe(2)
    expect(stderr).toContain('figures are shown from 5 people on')
    expect(stderr).not.toMatch(/manager|\b3\b/)
    expect(readdirSync(folder)).toEqual(['sheets'])
  })

  test('results among the sheets of a folder are passed over, and said', async () => {
    const { folder, aggregate } = place(TWELVE)
    await aggregate()
    writeFiles(join(folder, 'sheets'), {
      'earlier.json': readFileSync(join(folder, 'out/aggregate.json'), 'utf8'),
    })
    const { code, stderr } = await aggregate()
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Passed over: .*earlier\.json/)])
  })
})

describe('what is asked of a result of many', () => {
  test('its answers are not in it, so it can be neither explained nor worked out again', async () => {
    const { folder, aggregate } = place(TWELVE)
    await aggregate()
    const file = join(folder, 'out/aggregate.json')
    for (const argv of [
      ['explain', file, 'overall'],
      ['verify', file],
    ]) {
      const { code, stderr } = await runCli(argv)
      expect([code, stderr]).toEqual([2, expect.stringContaining('answers are not in it')])
    }
  })

  test('response rates', async () => {
    const { aggregate, result } = place(TWELVE)
    await aggregate('--invited', 'peer-worker=8')
    expect(result().blocks.map(({ invited }) => invited)).toEqual([8, undefined])
    const refused = ['manager=x', 'leader=4', 'manager=1']
    for (const invited of refused) expect((await aggregate('--invited', invited)).code).toBe(2)
  })
})

describe('what a form has promised', () => {
  const digest = async () => (await loadQuestionnaire(PACK)).digest
  const fromForm = async (role: string, levels: number[]) => {
    const own = { digest: await digest() }
    return Object.fromEntries(
      levels.map((level, index) => [`${role}-${index}.json`, sheet(role, level, own)]),
    )
  }

  test('holds for whoever makes the report: no smaller groups than it said', async () => {
    const { aggregate, folder } = place({
      ...(await fromForm('peer-worker', [1, 1, 2])),
      ...(await fromForm('manager', [2, 3, 3])),
    })
    const { code, stderr } = await aggregate('--min-group-size', '3')
    expect(code).toBe(2)
    expect(stderr).toContain('the form has promised')
    expect(existsSync(`${folder}/out`)).toBe(false)
  })

  test('does not bind sheets that were collected in another way', async () => {
    const { aggregate } = place({
      ...sheets('peer-worker', [1, 1, 2]),
      ...sheets('manager', [2, 3, 3]),
    })
    expect((await aggregate('--min-group-size', '3')).code).toBe(0)
  })
})

test('a wave may be answered in several languages', async () => {
  const digests = await Promise.all(
    ['peer-workforce', 'peer-workforce.fr'].map(async (id) => (await loadQuestionnaire(id)).digest),
  )
  expect(digests[0]).not.toBe(digests[1])
  const made = Array.from({ length: 6 }, (_, index) => {
    const value = {
      questionnaire: 'peer-workforce',
      wave: 'spring',
      digest: digests[index % 2],
      respondent: { role: 'clinician' },
      answers: { 'role-purpose': 2, 'role-description': 3, 'role-boundaries': 1 },
    }
    return [`sheet-${index}.json`, JSON.stringify(value)]
  })
  const folder = temporaryFolder()
  writeFiles(join(folder, 'sheets'), Object.fromEntries(made))
  const { code, stderr } = await runCli([
    'aggregate',
    join(folder, 'sheets'),
    '--organisation',
    'Harbour',
    '--ledger',
    join(folder, 'ledger.json'),
    '-f',
    'json',
    '-o',
    `${folder}/out/`,
  ])
  expect({ code, stderr }).toMatchObject({ code: 0 })
})
