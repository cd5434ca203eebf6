import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { sample } from '../render/support/sample.ts'
import { JPEG, PNG, SVG } from '../support/pictures.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
  writeFiles(folder, {
    'assessment.json': JSON.stringify(sample()),
    'board.html.hbs': '<b>{{organisation}}</b>',
    'board.md.hbs': '# {{headline}}\n',
    'mail.txt.hbs': '{{organisation}}\n',
    'bad.txt.hbs': 'x\n{{organisaton}}\n',
  })
  writeFileSync(join(folder, 'logo.png'), PNG)
  writeFileSync(join(folder, 'logo.jpg'), JPEG)
  writeFileSync(join(folder, 'drawing.gif'), SVG)
  writeFileSync(join(folder, 'large.png'), Buffer.concat([PNG, Buffer.alloc(200_000)]))
})

const at = (name: string) => join(folder, name)
const report = (...more: string[]) =>
  runCli(['report', at('assessment.json'), '--no-settings', ...more])
const made = (name = 'out') => readdirSync(at(name)).sort()

describe('--accent', () => {
  test('colours the page and the badge, and nothing else in them', async () => {
    const plain = await report('-f', 'html', '-o', '-')
    const { stdout } = await report('-f', 'html', '-o', '-', '--accent', '5B2A86')
    expect(stdout).toContain(':root{--accent:#5b2a86;')
    const without = (page: string) =>
      page.replace(/<meta http-equiv.*\n/, '').replace(/<style>:root\{--accent.*<\/style>\n/, '')
    expect(without(stdout)).toBe(without(plain.stdout))
    const badge = await report('-f', 'badge', '-o', '-', '--accent', '5b2a86')
    expect(badge.stdout).toContain('fill="#5b2a86"')
  })

  test.each([
    [
      'ff8800',
      'its contrast is 2.3 to 1, and text needs 4.5 to 1. The nearest shade that can be used is b45e00',
    ],
    ['767676', 'its contrast is 4.4 to 1'],
    ['teal', 'teal is not a colour; give six hexadecimal digits'],
    ['5b2a86}</style>', 'is not a colour'],
  ])('%s is refused, with what to do', async (colour, message) => {
    const { code, stdout, stderr } = await report('-f', 'html', '-o', at('out'), '--accent', colour)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('works for the pages of form and compare', async () => {
    const form = await runCli(['form', '--no-settings', '--accent', '1d5c3a', '-o', '-'])
    expect(form.stdout).toContain('--accent:#1d5c3a')
    writeFileSync(at('later.json'), JSON.stringify(sample({ date: '2027-11-01' })))
    const both = [at('assessment.json'), at('later.json')]
    const compared = await runCli([
      'compare',
      ...both,
      '-f',
      'html',
      '-o',
      '-',
      '--accent',
      '1d5c3a',
    ])
    expect(compared.stdout).toContain('--accent:#1d5c3a')
  })
})

describe('--logo', () => {
  test.each([
    ['logo.png', 'data:image/png;base64,'],
    ['logo.jpg', 'data:image/jpeg;base64,'],
    ['drawing.gif', 'data:image/svg+xml;base64,'],
  ])('%s is taken by what is in it', async (name, start) => {
    const { stdout, code } = await report('-f', 'html', '-o', '-', '--logo', at(name))
    expect(code).toBe(0)
    const data = readFileSync(at(name)).toString('base64').replaceAll('=', '&#x3D;')
    expect(stdout).toContain(`src="${start}${data}" alt="Harbour Community Mental Health"`)
  })

  test.each([
    ['large.png', 2, 'is larger than 200 kB, and every report would carry it. Save it smaller'],
    ['board.html.hbs', 2, 'is not a whole PNG, JPEG or SVG picture. Open it in a picture program'],
    ['nothing.png', 74, 'there is no such file'],
  ])('%s is refused, with what to do', async (name, exit, message) => {
    const { code, stderr } = await report('-f', 'html', '-o', at('out'), '--logo', at(name))
    expect(code).toBe(exit)
    expect(stderr).toContain(message)
  })
})

describe('--template', () => {
  test('alone makes that one file, where it is to go', async () => {
    expect((await report('--template', at('board.html.hbs'), '-o', '-')).stdout).toBe(
      '<b>Harbour Community Mental Health</b>',
    )
    expect((await report('--template', at('mail.txt.hbs'), '-o', `${at('out')}/`)).code).toBe(0)
    expect(made()).toEqual(['mail.txt'])
    const { stderr } = await report('--template', at('board.md.hbs'), '-o', at('mine.md'))
    expect(stderr).toContain('mine.md')
    expect(readFileSync(at('mine.md'), 'utf8')).toMatch(/^# Harbour Community Mental Health is at/)
  })

  test.each([
    ['board.html.hbs', ['assessment.json', 'board.html', 'report.md']],
    ['board.md.hbs', ['assessment.json', 'board.md', 'report.html']],
    ['mail.txt.hbs', ['assessment.json', 'mail.txt', 'report.html', 'report.md']],
  ])('%s with other formats takes the place of ours', async (name, files) => {
    expect((await report('-f', 'md,html,json', '-o', at('out'), '--template', at(name))).code).toBe(
      0,
    )
    expect(made()).toEqual(files)
  })

  test('stands alone for every audience', async () => {
    const { code } = await report(
      '--audience',
      'board',
      '--template',
      at('mail.txt.hbs'),
      '-o',
      `${at('out')}/`,
    )
    expect([code, made()]).toEqual([0, ['mail.txt']])
  })

  test.each([
    ['bad.txt.hbs', 2, 'bad.txt.hbs:2:3 there is no organisaton here. Did you mean organisation?'],
    ['logo.png', 2, 'is not UTF-8 text'],
    ['assessment.json', 2, 'does not say what it makes; name it after that, e.g. board.html.hbs'],
    ['nothing.html.hbs', 74, 'there is no such file'],
  ])('%s is refused before anything is written', async (name, exit, message) => {
    const { code, stderr } = await report('-o', at('out'), '--template', at(name))
    expect(code).toBe(exit)
    expect(stderr).toContain(message)
    expect(readdirSync(folder)).not.toContain('out')
  })
})

test('assess refuses a look that cannot be used before it asks or reads', async () => {
  const { code, stderr } = await runCli(['assess', '--no-settings', '--accent', 'ffff00'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('797900')])
})
