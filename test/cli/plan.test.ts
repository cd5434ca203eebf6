import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { planSchema } from '../../src/model/plan.ts'
import { sample } from '../render/support/sample.ts'
import { runCli } from '../support/run-cli.ts'
import { makeFolder, removeFolder } from '../support/temporary.ts'

let folder: string
let result: string

beforeEach(async () => {
  folder = makeFolder()
  result = join(folder, 'assessment.json')
  writeFileSync(result, await render(sample(), 'json'))
  return () => removeFolder(folder)
})

const plan = (...argv: string[]) => runCli(['plan', result, ...argv])
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the register', () => {
  test('is written into a folder, found valid, and then kept', async () => {
    const first = await plan('-o', folder)
    expect([first.code, first.stdout]).toEqual([0, ''])
    expect(first.stderr).toContain('plan.yaml: seven actions')
    const checked = await runCli(['validate', join(folder, 'plan.yaml')])
    expect(checked.stdout).toContain('plan.yaml: plan, valid')
    const edited = read('plan.yaml').replace('owner: #', 'owner: Jo Lee #')
    writeFileSync(join(folder, 'plan.yaml'), edited)
    const second = await plan('-o', folder)
    expect([second.code, read('plan.yaml')]).toEqual([0, edited])
    expect(second.stderr).toContain('says all this already')
  })

  test('is brought up to date without --force; its renderings need it', async () => {
    await plan('-o', `${folder}/`, '-f', 'md')
    expect(readdirSync(folder).sort()).toEqual(['assessment.json', 'plan.md', 'plan.yaml'])
    writeFileSync(result, await render(sample({ date: '2027-11-01' }), 'json'))
    const before = read('plan.yaml')
    const refused = await plan('-o', `${folder}/`, '-f', 'md')
    expect([refused.code, read('plan.yaml')]).toEqual([2, before])
    expect(refused.stderr).toContain('plan.md is there already')
    const forced = await plan('-o', `${folder}/`, '-f', 'md', '--force')
    expect(forced.code).toBe(0)
    expect(forced.stderr).toContain('up to date: 0 new, 0 no longer offered')
    expect(read('plan.yaml')).toContain('date: 2027-11-01')
  })

  test('a plan with a mistake is named with its place, and nothing is written', async () => {
    await plan('-o', folder)
    const spoilt = read('plan.yaml').replace('due:', 'due: soon')
    writeFileSync(join(folder, 'plan.yaml'), spoilt)
    const { code, stderr } = await plan('-o', `${folder}/`, '-f', 'html')
    expect([code, read('plan.yaml')]).toEqual([2, spoilt])
    expect(stderr).toMatch(/plan\.yaml:\d+:\d+ actions\[0\]\.due: expected a date that exists/)
    expect(readdirSync(folder)).not.toContain('plan.html')
  })

  test('goes to standard output whole, and then nothing is written', async () => {
    const { code, stdout, stderr } = await plan('-f', 'json', '-o', '-')
    expect([code, stderr]).toEqual([0, ''])
    expect(planSchema.parse(JSON.parse(stdout)).actions).toHaveLength(7)
    expect(readdirSync(folder)).toEqual(['assessment.json'])
  })

  test('an action dropped without a note is asked about', async () => {
    await plan('-o', folder)
    writeFileSync(
      join(folder, 'plan.yaml'),
      read('plan.yaml').replace('status: open', 'status: dropped'),
    )
    const { code, stderr } = await plan('-o', folder)
    expect(code).toBe(0)
    expect(stderr).toContain('dropped without a note: Do voice heard.')
  })

  test('every format at once', async () => {
    mkdirSync(join(folder, 'out'))
    const { code } = await plan('-o', join(folder, 'out'), '-f', 'md,html,csv,xlsx,ics,json')
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'plan.csv',
      'plan.html',
      'plan.ics',
      'plan.json',
      'plan.md',
      'plan.xlsx',
      'plan.yaml',
    ])
  })
})

describe('the path', () => {
  test('is printed on standard output, and goes into the renderings', async () => {
    const { code, stdout } = await plan('-o', `${folder}/`, '-f', 'md,json', '--to', 'starting')
    expect(code).toBe(0)
    expect(stdout).toContain('The cheapest path to Starting')
    expect(stdout).toContain(
      'Effort points are a guess: small 1 (days), medium 3 (weeks), large 8 (months)',
    )
    expect(read('plan.md')).toContain('## The cheapest path to Starting')
    const { path } = planSchema.parse(JSON.parse(read('plan.json')))
    expect(path?.to?.id).toBe('starting')
    expect(read('plan.yaml')).not.toContain('path')
  })

  test('leaves standard output to a format that goes there', async () => {
    const { stdout, stderr } = await plan('-f', 'json', '-o', '-', '--to', 'starting')
    expect(planSchema.parse(JSON.parse(stdout)).path?.to?.id).toBe('starting')
    expect(stderr).toContain('The cheapest path to Starting')
  })

  test('a budget alone means as far as it goes', async () => {
    const { code, stdout } = await plan('-o', folder, '--budget', '1')
    expect(code).toBe(0)
    expect(stdout).toContain('What the budget buys on the way to Starting')
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'A budget of one effort point does not reach Starting: it takes',
    )
  })

  test.each([
    [['--to', 'strating'], 'Did you mean starting?'],
    [['--to', 'exploring'], 'is reached already'],
    [['--budget', 'much'], 'much is not a whole number'],
    [['--format', 'pdf'], 'there is no format pdf'],
  ])('%j is refused', async (argv, message) => {
    const { code, stderr } = await plan('-o', folder, ...argv)
    expect([code, readdirSync(folder)]).toEqual([2, ['assessment.json']])
    expect(stderr).toContain(message)
  })
})
