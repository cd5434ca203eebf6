import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { InputError } from '../../src/errors.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const BASE = readFileSync('test/fixtures/small-pack.yaml', 'utf8')

const HEAD = `schemaVersion: 1
kind: questionnaire
extends: ./base.yaml@^1
id: young
version: 1.0.0
title: Young
`

/** A pack that extends the small one, in a folder with it. */
function written(body: string, head = HEAD): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'base.yaml': BASE, 'young.yaml': head + body })
  return path.join(folder, 'young.yaml')
}

const load = async (body: string, head?: string) =>
  (await loadQuestionnaireFile(written(body, head))).questionnaire

/** What is wrong, as "code file:line". */
async function problemsOf(body: string, head?: string): Promise<string[]> {
  const error: unknown = await load(body, head).catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) throw new Error('expected bad input', { cause: error })
  return error.problems.map(({ code, file = '', line }) => `${code} ${path.basename(file)}:${line}`)
}

const ADDS = `roles:
  - { id: young-person, title: Young person, family: service-users }
sources:
  - { id: paper, citation: "A paper, 2024." }
areas:
  - id: ground
    themes:
      - id: roles
        items:
          - { id: role-age, prompt: "Is there an age limit?", actions: [set-age], sources: [paper] }
          - { id: role-known, prompt: "Do young people know the role?" }
      - id: first-job
        title: A first job
        items:
          - { id: first-job-help, prompt: "Is there help with a first job?", actions: [set-age] }
  - id: outside
    title: Outside
    themes:
      - id: school
        title: School
        items:
          - { id: school-knows, prompt: "Does the school know?", actions: [set-age] }
actions:
  - { id: set-age, title: Set the age, steps: [Ask.], owner: Lead, artefact: A page }
`

describe('a pack that extends another', () => {
  test('is an ordinary questionnaire: what is added follows what is there', async () => {
    const pack = await load(ADDS)
    expect(pack.id).toBe('young')
    expect(pack.extended).toEqual({ id: 'small', version: '1.0.0' })
    expect(pack.stages.map(({ id }) => id)).toEqual(['exploring', 'preparing', 'starting'])
    expect(pack.areas.map(({ id }) => id)).toEqual(['ground', 'culture', 'outside'])
    expect(pack.areas[0]?.themes.map(({ id }) => id)).toEqual(['roles', 'first-job'])
    const items = pack.areas[0]?.themes[0]?.items ?? []
    expect(items.map(({ id }) => id)).toEqual(['role-written', 'role-known', 'role-age'])
    expect(pack.roles.map(({ id }) => id)).toEqual(['peer-worker', 'manager', 'young-person'])
    expect(pack.sources.map(({ id }) => id)).toEqual(['book', 'paper'])
    expect(pack.actions.at(-1)?.id).toBe('set-age')
  })

  test('a reworded question keeps levels, weight and everything else', async () => {
    const item = (await load(ADDS)).areas[0]?.themes[0]?.items[1]
    expect(item?.prompt).toBe('Do young people know the role?')
    expect(item).toMatchObject({ notApplicable: true, whoKnows: ['Team leader'], weight: 1 })
    expect(item?.levels).toHaveLength(5)
  })

  test('a retired question is gone, and its reason is kept', async () => {
    const pack = await load(`areas:
  - id: ground
    themes:
      - id: roles
        items: [{ id: role-known, retired: "Asked elsewhere." }]
`)
    expect(pack.areas[0]?.themes[0]?.items.map(({ id }) => id)).toEqual(['role-written'])
    expect(pack.retired).toEqual([{ id: 'role-known', reason: 'Asked elsewhere.' }])
  })

  test('what a retired question shifts is still found at its line', async () => {
    const body = `areas:
  - id: ground
    themes:
      - id: roles
        items:
          - { id: role-written, retired: "Gone." }
          - { id: role-known, prompt: "Known?", promptFor: { nobody: "Known to you?" } }
`
    expect(await problemsOf(body)).toEqual(['unknown-role young.yaml:13'])
  })

  test('an extension can itself be extended', async () => {
    const file = written(ADDS)
    writeFiles(path.dirname(file), {
      'younger.yaml':
        HEAD.replace('base', 'young').replace('id: young', 'id: younger') +
        'areas: [{ id: outside, themes: [{ id: school, items: [{ id: school-late, prompt: "Late?" }] }] }]\n',
    })
    const { questionnaire } = await loadQuestionnaireFile(
      path.join(path.dirname(file), 'younger.yaml'),
    )
    expect(questionnaire.areas[2]?.themes[0]?.items.map(({ id }) => id)).toEqual([
      'school-knows',
      'school-late',
    ])
  })

  test('a shipped pack is extended by its id', async () => {
    const head = HEAD.replace('./base.yaml@^1', 'peer-workforce@^1')
    const pack = await load('', head)
    expect(pack.extended?.id).toBe('peer-workforce')
  })
})

describe('extensions that do not fit are refused at the line that wrote the thing', () => {
  const inRoles = (items: string) =>
    `areas:\n  - id: ground\n    themes:\n      - id: roles\n        items:\n${items}`
  test.each([
    [
      'a role that is there',
      'roles: [{ id: manager, title: M, family: x }]\n',
      ['already-there young.yaml:7'],
    ],
    [
      'an action that is there',
      'actions: [{ id: write-role, title: M }]\n',
      ['already-there young.yaml:7'],
    ],
    ['a misspelt area', 'areas:\n  - id: grund\n    themes: []\n', ['unknown-id young.yaml:8']],
    [
      'other levels of a question',
      inRoles('          - { id: role-known, levels: [a, b, c, d, e] }\n'),
      ['not-to-change young.yaml:12'],
    ],
    [
      'another weight of a theme',
      'areas:\n  - id: ground\n    themes:\n      - { id: roles, weight: 2 }\n',
      ['not-to-change young.yaml:10'],
    ],
    [
      'a question in another theme',
      'areas:\n  - id: culture\n    themes:\n      - id: voice\n        items: [{ id: role-known, prompt: "?" }]\n',
      ['moved young.yaml:11'],
    ],
    [
      'retiring what is not there',
      inRoles('          - { id: role-knwn, retired: "Gone." }\n'),
      ['unknown-id young.yaml:12'],
    ],
    [
      'retiring a whole theme',
      inRoles(
        '          - { id: role-known, retired: "Gone." }\n          - { id: role-written, retired: "Gone." }\n',
      ),
      ['empty-theme young.yaml:10'],
    ],
    [
      'retiring what another question hangs on',
      'areas:\n  - id: culture\n    themes:\n      - id: voice\n        items: [{ id: voice-counts, retired: "Gone." }]\n',
      ['still-needed young.yaml:11'],
    ],
    [
      'a new question without words',
      inRoles('          - { id: role-new, weight: 2 }\n'),
      ['unknown-id young.yaml:12'],
    ],
    ['stages of its own', 'stages: [{ id: a, title: A }]\n', ['unknown-key young.yaml:7']],
    [
      'a source nobody knows',
      inRoles('          - { id: role-new, prompt: "New?", sources: [bok] }\n'),
      ['unknown-source young.yaml:12'],
    ],
  ])('%s', async (_, body, problems) => {
    expect(await problemsOf(body)).toEqual(problems)
  })

  test.each([
    ['another version', './base.yaml@^2', 'other-version young.yaml:3'],
    ['no such pack', 'peer-workfroce@^1', 'unknown-pack young.yaml:3'],
    ['itself', './young.yaml@^1', 'circle young.yaml:3'],
    ['no version', './base.yaml', 'wrong-value young.yaml:3'],
  ])('%s', async (_, reference, problem) => {
    const head = HEAD.replace('./base.yaml@^1', reference)
    expect(await problemsOf('', head)).toEqual([problem])
  })
})

test('show --resolved prints a whole that reads back as the same questionnaire', async () => {
  const file = written(ADDS)
  const { code, stdout } = await runCli(['show', file, '--resolved'])
  expect(code).toBe(0)
  const whole = path.join(path.dirname(file), 'whole.yaml')
  writeFiles(path.dirname(file), { 'whole.yaml': stdout })
  expect(await loadQuestionnaireFile(whole)).toEqual(await loadQuestionnaireFile(file))
})

test('show --resolved is for whole questionnaires', async () => {
  const { code, stderr } = await runCli(['show', 'supervision-agreed', '--resolved'])
  expect(code).toBe(2)
  expect(stderr).toContain('--resolved prints a whole questionnaire')
})
