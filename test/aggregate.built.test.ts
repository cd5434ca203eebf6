import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from './support/run.ts'
import { temporaryFolder, writeFiles } from './support/temporary.ts'

const PROGRAM = join(ROOT, 'bin/readiness.js')

/** A different person each time, the same ones in every run. */
function answersOf(number: number, items: readonly string[]): Record<string, number | 'dont-know'> {
  return Object.fromEntries(
    items.map((id, index) => [
      id,
      (number * 7 + index) % 11 === 0 ? 'dont-know' : (number + index) % 4,
    ]),
  )
}

const sheet = (role: string, answers: object) => ({
  questionnaire: 'peer-workforce',
  organisation: 'Harbour',
  wave: '2026-spring',
  respondent: { role },
  answers,
})

function mixedFolder(items: readonly string[]): Record<string, string> {
  const cell = (answer: number | 'dont-know') => (answer === 'dont-know' ? '?' : answer)
  const row = (number: number) => Object.values(answersOf(number, items)).map(cell).join(',')
  const single = (number: number, role: string) =>
    JSON.stringify(sheet(role, answersOf(number, items)))
  const named = [1, 2, 3, 4, 5, 6].map((number) => [
    `teams/peer-${number}.json`,
    single(number, 'peer-worker'),
  ])
  return {
    ...Object.fromEntries(named),
    'lines.ndjson': [7, 8, 9, 10, 11].map((number) => single(number, 'manager')).join('\n'),
    'table.csv': `role,${items.join(',')}\n${[12, 13, 14, 15, 16, 17].map((number) => `clinician,${row(number)}`).join('\n')}\n`,
    'group.yaml': `questionnaire: peer-workforce\nrespondent: { role: service-user, kind: group, size: 4 }\nanswers: ${JSON.stringify(answersOf(18, items))}\n`,
    'readme.md': 'not an answer sheet',
  }
}

test('a folder of mixed sheets becomes one report, and the wave is closed with it', () => {
  const folder = temporaryFolder()
  const pack = JSON.parse(readFileSync(join(ROOT, 'dist/packs/peer-workforce.json'), 'utf8')) as {
    questionnaire: { areas: { themes: { items: { id: string }[] }[] }[] }
  }
  const items = pack.questionnaire.areas.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.items.map(({ id }) => id)),
  )
  writeFiles(join(folder, 'sheets'), mixedFolder(items))
  const aggregate = (env: NodeJS.ProcessEnv, ...more: string[]) =>
    run(process.execPath, [PROGRAM, 'aggregate', 'sheets', '--date', '2026-11-01', ...more], {
      cwd: folder,
      env: bareEnvironment(env),
    })
  const first = aggregate({})
  expect(first.stderr).toContain('18 sheets from 9 files')
  expect([first.status, first.stdout]).toEqual([0, ''])
  expect(readdirSync(folder).sort()).toEqual([
    'readiness-ledger.json',
    'readiness-report',
    'sheets',
  ])

  const reports = ['aggregate.json', 'report.html', 'report.md']
  const bytes = (name: string) =>
    reports.map((report) => readFileSync(join(folder, name, report), 'utf8'))
  const elsewhere = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  expect(aggregate(elsewhere, '-o', 'again').status).toBe(0)
  expect(bytes('again')).toEqual(bytes('readiness-report'))

  const late = JSON.stringify(sheet('peer-worker', answersOf(19, items)))
  writeFiles(join(folder, 'sheets'), { 'late.json': late })
  const refused = aggregate({}, '-o', 'late')
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('the wave 2026-spring has been reported, which closes it')
  expect(readdirSync(folder)).not.toContain('late')
})
