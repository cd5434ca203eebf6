import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestsOf, loadQuestionnaire } from '../src/commands/load-questionnaire.ts'
import { shippedPackIds } from '../src/io/packs.ts'
import type { Aggregate } from '../src/model/aggregate.ts'
import type { Questionnaire } from '../src/model/questionnaire.ts'
import { runCli } from './support/run-cli.ts'
import { makeFolder, removeFolder, writeFiles } from './support/temporary.ts'

/** Every shipped questionnaire goes through every command, as a user would take it through them. */

const itemsOf = ({ areas }: Questionnaire) =>
  areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items))

/** Answers of all kinds, the same in every run. */
const answersTo = (pack: Questionnaire, shift: number) =>
  itemsOf(pack).map(({ id, notApplicable }, at): [string, unknown] => {
    const turn = (at + shift) % 7
    if (turn === 5) return [id, 'dont-know']
    if (turn === 6 && notApplicable) return [id, { notApplicable: 'Not here.' }]
    return [id, turn % 5]
  })

function sheetFor(pack: Questionnaire, shift = 0): string {
  const answers = answersTo(pack, shift).map(([id, answer]) => `  ${id}: ${JSON.stringify(answer)}`)
  return [
    `questionnaire: ${pack.id}`,
    `version: ${pack.version}`,
    'organisation: Harbour',
    'date: 2026-11-01',
    `participants: { ${pack.roles.map(({ id }) => `${id}: 1`).join(', ')} }`,
    'answers:',
    ...answers,
    '',
  ].join('\n')
}

/** What a form hands in, from as many people of each family as a report may show. */
function sheetsOfMany(pack: Questionnaire, digests: readonly string[]): Record<string, string> {
  const families = new Map(pack.roles.map(({ id, family }) => [family, id]))
  const roles = [...families.values()].flatMap((role) => Array<string>(5).fill(role))
  const sheets = roles.map((role, at) => ({
    questionnaire: pack.id,
    version: pack.version,
    digest: digests[at % digests.length],
    organisation: 'Harbour',
    wave: 'spring',
    respondent: { role },
    answers: Object.fromEntries(answersTo(pack, at)),
  }))
  return Object.fromEntries(sheets.map((one, at) => [`${at}.json`, JSON.stringify(one)]))
}

describe.each(shippedPackIds())('%s', (reference) => {
  const folder = makeFolder()
  afterAll(() => removeFolder(folder))
  const at = (name: string) => path.join(folder, name)
  let pack: Questionnaire

  const ok = async (...argv: string[]) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect({ argv, code, stderr }).toMatchObject({ code: 0 })
    return stdout
  }

  beforeAll(async () => {
    pack = (await loadQuestionnaire(reference)).questionnaire
    writeFileSync(at('first.yaml'), sheetFor(pack))
    writeFileSync(at('second.yaml'), sheetFor(pack, 1))
    for (const name of ['first', 'second']) {
      await ok(
        'assess',
        '-q',
        reference,
        '--answers',
        at(`${name}.yaml`),
        '-f',
        'json,md,html,csv,xlsx,junit,badge',
        '-o',
        at(name),
      )
    }
  })

  test('list, show, diff, schema', async () => {
    expect(await ok('list')).toContain(reference)
    expect(await ok('show', reference)).toContain(pack.title)
    expect(await ok('show', reference, '--resolved')).toContain(`id: ${pack.id}`)
    const [item] = itemsOf(pack)
    expect(await ok('show', item?.id ?? '', '-q', reference)).toContain(item?.id)
    expect(await ok('diff', reference, reference)).toMatch(
      new RegExp(`^${itemsOf(pack).length}\\squestions`, 'm'),
    )
  })

  test('validate, strictly', async () => {
    await ok('validate', '--strict', `questionnaires/${reference}.yaml`)
    await ok('validate', at('first.yaml'), at('first/assessment.json'), '-q', reference)
  })

  test('init gives a blank sheet that can be scored', async () => {
    const blank = at('blank.yaml')
    await ok('init', '-q', reference, '--organisation', 'Harbour', '-o', blank)
    const scored = await ok('assess', '-q', reference, '--answers', blank, '-f', 'json', '-o', '-')
    expect(JSON.parse(scored)).toMatchObject({ stage: { id: null, reason: 'incomplete' } })
  })

  test('assess and report in every form', async () => {
    expect(readdirSync(at('first')).sort()).toEqual([
      'actions.xlsx',
      'assessment.json',
      'badge.svg',
      'items.csv',
      'junit.xml',
      'report.html',
      'report.md',
    ])
    for (const audience of ['board', 'team']) {
      const text = await ok(
        'report',
        at('first/assessment.json'),
        '--audience',
        audience,
        '-f',
        'md',
        '-o',
        '-',
      )
      expect(text).toContain('Harbour')
    }
  })

  test('explain and verify', async () => {
    await ok('verify', at('first/assessment.json'))
    const [area] = pack.areas
    for (const id of ['stage', 'overall', area?.id ?? '', itemsOf(pack)[0]?.id ?? '']) {
      expect(await ok('explain', at('first/assessment.json'), id)).not.toBe('')
    }
  })

  test('compare, plan and migrate', async () => {
    const results = [at('first/assessment.json'), at('second/assessment.json')] as const
    expect(await ok('compare', ...results)).toContain('Harbour')
    await ok('plan', results[0], '-o', at('plan/'))
    expect(readFileSync(at('plan/plan.yaml'), 'utf8')).toContain('kind: plan')
    await ok(
      'migrate',
      at('first.yaml'),
      '--to',
      reference,
      '--from',
      reference,
      '-o',
      at('moved.yaml'),
    )
  })

  test('form', async () => {
    await ok('form', '-q', reference, '--wave', 'spring', '-o', at('form.html'))
    const form = readFileSync(at('form.html'), 'utf8')
    expect(form).toContain(`lang="${pack.language}"`)
  })

  test('aggregate sheets from forms in every language', async () => {
    const digests = [...(await digestsOf(await loadQuestionnaire(reference)))]
    const sheets = sheetsOfMany(pack, digests)
    writeFiles(at('sheets'), sheets)
    const options = ['--date', '2026-11-01', '--ledger', at('ledger.json')]
    const formats = ['-f', 'json,md,html', '-o', at('many/')]
    await ok('aggregate', at('sheets'), '-q', reference, ...options, ...formats)
    const many = JSON.parse(readFileSync(at('many/aggregate.json'), 'utf8')) as Aggregate
    const people = many.blocks.reduce((sum, { n }) => sum + n, 0)
    expect(people).toBe(Object.keys(sheets).length)
    expect(many.areas.map(({ title }) => title)).toEqual(pack.areas.map(({ title }) => title))
    expect(readFileSync(at('many/report.md'), 'utf8')).toContain(pack.areas[0]?.title)
    await ok('validate', at('many/aggregate.json'))
  })
})
