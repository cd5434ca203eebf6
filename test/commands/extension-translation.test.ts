import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestsOf, loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { InputError, inEnglish } from '../../src/errors.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const EXTENSION = `schemaVersion: 1
kind: questionnaire
extends: ./small.yaml@^1
id: young
version: 1.0.0
title: Young
roles:
  - { id: young-person, title: Young person, family: service-users }
sources:
  - { id: paper, citation: "A paper, 2024.", note: Read in part. }
areas:
  - id: ground
    themes:
      - id: roles
        items:
          - { id: role-age, prompt: "Is there an age limit?", actions: [set-age], sources: [paper] }
          - { id: role-written, prompt: "Do young people know the role?", promptFor: { peer-worker: "Do you?" } }
      - id: first-job
        title: A first job
        items:
          - { id: first-job-help, prompt: "Is there help?", why: It is hard., actions: [set-age] }
  - id: culture
    themes:
      - id: voice
        items: [{ id: voice-heard, retired: Asked elsewhere. }]
actions:
  - { id: set-age, title: Set the age, steps: [Ask.], owner: Lead, artefact: A page }
`

const OVERLAY = `schemaVersion: 1
kind: translation
translates: young
version: 1.0.0
language: fr
title: Jeunes
roles: { young-person: Jeune }
sources:
  paper: { note: Lu en partie. }
themes:
  first-job: { title: Premier emploi }
items:
  role-age: { prompt: "Y a-t-il une limite d’âge?" }
  role-written:
    prompt: Les jeunes connaissent-ils le rôle?
    promptFor: { peer-worker: "Et vous?" }
  first-job-help: { prompt: "Y a-t-il de l’aide?", why: C’est difficile. }
actions:
  set-age: { title: Fixer l’âge, steps: [Demander.], owner: Responsable, artefact: Une page }
retired:
  voice-heard: Demandé ailleurs.
`

const FILES = {
  'small.yaml': readFileSync('test/fixtures/small-pack.yaml', 'utf8'),
  'small.fr.yaml': readFileSync('test/fixtures/small-pack.fr.yaml', 'utf8'),
  'young.yaml': EXTENSION,
  'young.fr.yaml': OVERLAY,
}

/** @param changes other texts of these files; null for one that is not there */
function written(changes: Partial<Record<keyof typeof FILES, string | null>> = {}): string {
  const folder = temporaryFolder()
  const files = Object.entries({ ...FILES, ...changes })
  writeFiles(
    folder,
    Object.fromEntries(files.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))),
  )
  return path.join(folder, 'young.fr.yaml')
}

const load = async (...changes: Parameters<typeof written>) =>
  (await loadQuestionnaireFile(written(...changes))).questionnaire

/** What is wrong, as "code path file:line", and in words. */
async function problemsOf(...changes: Parameters<typeof written>) {
  const error: unknown = await load(...changes).catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) throw new Error('expected bad input', { cause: error })
  return error.problems.map(({ code, path: at, file = '', line, message }) => ({
    where: `${code} ${at.join('.')} ${path.basename(file)}:${line}`,
    message: inEnglish(message),
  }))
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

const itemIn = ({ areas }: Questionnaire, id: string) =>
  areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items)).find((item) => item.id === id)

describe('a pack that extends another, in another language', () => {
  test('has its own texts from its translation, the rest from that of the other pack', async () => {
    const pack = await load()
    expect(pack).toMatchObject({ id: 'young', title: 'Jeunes', language: 'fr' })
    expect(pack.extended).toEqual({ id: 'small', version: '1.0.0' })
    expect(pack.purpose).toBe('Pour les essais seulement.')
    expect(pack.stages.map(({ title }) => title)).toEqual(['Explorer', 'Préparer', 'Commencer'])
    expect(pack.areas.map(({ title }) => title)).toEqual(['Base', 'Culture'])
    expect(pack.areas[0]?.themes.map(({ title }) => title)).toEqual(['Rôles', 'Premier emploi'])
    expect(pack.roles.map(({ title }) => title)).toEqual(['Pair aidant', 'Gestionnaire', 'Jeune'])
    expect(pack.sources.map(({ citation, note }) => note ?? citation)).toEqual([
      'A book, 2020.',
      'Lu en partie.',
    ])
  })

  test('a question and an action that it adds to a theme of the other pack are in that language', async () => {
    const pack = await load()
    expect(pack.areas[0]?.themes[0]?.items.map(({ prompt }) => prompt)).toEqual([
      'Les jeunes connaissent-ils le rôle?',
      'Le rôle est-il connu?',
      'Y a-t-il une limite d’âge?',
    ])
    expect(pack.actions.at(-1)).toMatchObject({
      id: 'set-age',
      title: 'Fixer l’âge',
      steps: ['Demander.'],
    })
  })

  test('a question without levels of its own has the common scale in that language', async () => {
    expect(itemIn(await load(), 'role-age')?.levels[0]).toBe('Rien encore. Rien n’est en place.')
  })

  test('a question that it words anew keeps what it does not touch', async () => {
    expect(itemIn(await load(), 'role-written')).toMatchObject({
      prompt: 'Les jeunes connaissent-ils le rôle?',
      promptFor: { 'peer-worker': 'Et vous?' },
      short: 'Rôle écrit',
      levels: ['Rien encore.', 'On en parle.', 'Écrit.', 'En usage.', 'Revu.'],
      critical: { level: 2, stage: 'starting' },
    })
  })

  test('a question that it retires is gone, with the reason in that language', async () => {
    const pack = await load()
    expect(itemIn(pack, 'voice-heard')).toBeUndefined()
    expect(pack.retired).toEqual([{ id: 'voice-heard', reason: 'Demandé ailleurs.' }])
  })

  test.each([
    [false, false, false],
    [true, false, false],
    [false, true, false],
    [true, true, true],
  ])('is reviewed where both translations are: %s and %s', async (own, others, both) => {
    const head = (is: boolean) => `language: fr\nreviewed: ${is}\n`
    const pack = await load({
      'young.fr.yaml': OVERLAY.replace('language: fr\n', head(own)),
      'small.fr.yaml': FILES['small.fr.yaml'].replace('language: fr\n', head(others)),
    })
    expect(pack.translation).toEqual({ from: 'en', reviewed: both })
  })

  test('needs no translation of a pack that is in that language already', async () => {
    const pack = await load({
      'small.yaml': FILES['small.yaml'].replace('title: Small', 'language: fr\ntitle: Small'),
      'small.fr.yaml': null,
      'young.yaml': EXTENSION.replace('title: Young', 'language: en\ntitle: Young'),
    })
    expect(pack.title).toBe('Jeunes')
    expect(itemIn(pack, 'role-known')?.prompt).toBe('Is the role known?')
    expect(pack.translation).toEqual({ from: 'en', reviewed: false })
  })

  test('may extend one that extends another: each has its own translation', async () => {
    const file = written()
    const folder = path.dirname(file)
    writeFiles(folder, {
      'school.yaml': `schemaVersion: 1
kind: questionnaire
extends: ./young.yaml@^1
id: school
version: 1.0.0
title: School
areas:
  - id: ground
    themes:
      - { id: first-job, items: [{ id: school-knows, prompt: "Does the school know?" }] }
`,
      'school.fr.yaml': `schemaVersion: 1
kind: translation
translates: school
version: 1.0.0
language: fr
title: École
items:
  school-knows: { prompt: "L’école le sait-elle?" }
`,
    })
    const { questionnaire } = await loadQuestionnaireFile(path.join(folder, 'school.fr.yaml'))
    expect(questionnaire.extended?.id).toBe('young')
    expect(questionnaire.areas[0]?.themes[1]?.items.map(({ prompt }) => prompt)).toEqual([
      'Y a-t-il de l’aide?',
      'L’école le sait-elle?',
    ])
    expect(itemIn(questionnaire, 'role-known')?.prompt).toBe('Le rôle est-il connu?')
  })

  test('scores the same answers to the same figures', async () => {
    const french = written()
    const folder = path.dirname(french)
    const sheet = path.join(folder, 'answers.yaml')
    writeFiles(folder, {
      'answers.yaml':
        'questionnaire: young\norganisation: Port\nanswers: { role-written: 3, role-known: 1, role-age: 2, first-job-help: 4, voice-counts: 4, voice-again: 2 }\n',
    })
    const assess = async (pack: string) => {
      const { stdout } = await runCli(
        `assess -q ${pack} --answers ${sheet} --date 2026-11-01 -f json -o -`.split(' '),
      )
      return figuresOf(JSON.parse(stdout))
    }
    const figures = await assess(french)
    expect(figures.scores.length).toBeGreaterThan(5)
    expect(figures).toEqual(await assess(path.join(folder, 'young.yaml')))
  })
})

/** All that counts in a result, in its order: nothing of its words. */
function figuresOf({ stage, areas, overall, actions }: Record<string, unknown>) {
  const scores: string[] = []
  JSON.stringify({ areas, overall }, (key, value: unknown) => {
    if (typeof value === 'number') scores.push(`${key} ${value}`)
    return value
  })
  return {
    stage: (stage as { id: string | null }).id,
    actions: (actions as { id: string }[]).map(({ id }) => id),
    scores,
  }
}

describe('what is wrong with it is said where it is written', () => {
  test('every text of its own that is missing', async () => {
    const text = OVERLAY.replace(/ {2}first-job-help: .*\n/, '')
      .replace('    promptFor: { peer-worker: "Et vous?" }\n', '')
      .replace(/retired:\n.*\n/, '')
      .replace(', artefact: Une page', '')
    const found = await problemsOf({ 'young.fr.yaml': text })
    expect(found.map(({ where }) => where.replace(/:\d+$/, ''))).toEqual(
      expect.arrayContaining([
        'not-translated items.first-job-help.prompt young.fr.yaml',
        'not-translated items.first-job-help.why young.fr.yaml',
        'not-translated items.role-written.promptFor.peer-worker young.fr.yaml',
        'not-translated retired.voice-heard young.fr.yaml',
        'not-translated actions.set-age.artefact young.fr.yaml',
      ]),
    )
    expect(found).toHaveLength(5)
  })

  test('a text of the other pack, which has its own translation', async () => {
    const again = '  role-known: { prompt: "Et le rôle?" }\n'
    const text = OVERLAY.replace('items:\n', `items:\n${again}`)
    expect(await problemsOf({ 'young.fr.yaml': text })).toEqual([
      {
        where: `nothing-to-translate items.role-known.prompt young.fr.yaml:${lineOf(text, again)}`,
        message:
          'items › role-known › prompt is not a text that this pack adds to small or words anew; leave it out',
      },
    ])
  })

  test('no translation of the other pack', async () => {
    expect(await problemsOf({ 'small.fr.yaml': null })).toEqual([
      {
        where: `no-translation language young.fr.yaml:${lineOf(OVERLAY, 'language:')}`,
        message:
          'there is no fr translation of small, which this pack extends; write small.fr.yaml beside this file first',
      },
    ])
  })

  test('a translation of the other pack that is not complete', async () => {
    const text = FILES['small.fr.yaml'].replace('    short: Rôle écrit\n', '')
    const [problem, ...more] = await problemsOf({ 'small.fr.yaml': text })
    expect(problem?.where).toMatch(
      /^not-translated items\.role-written\.short small\.fr\.yaml:\d+$/,
    )
    expect(more).toEqual([])
  })

  test('a file of that name that is in another language', async () => {
    const text = FILES['small.fr.yaml'].replace('language: fr', 'language: de')
    expect(await problemsOf({ 'small.fr.yaml': text })).toEqual([
      {
        where: `other-version language young.fr.yaml:${lineOf(OVERLAY, 'language:')}`,
        message: 'small.fr.yaml has small 1.0.0 in de; this needs small 1.0.0 in fr',
      },
    ])
  })

  test('another version of the pack', async () => {
    const text = OVERLAY.replace('version: 1.0.0', 'version: 1.1.0')
    const [problem] = await problemsOf({ 'young.fr.yaml': text })
    expect(problem?.where).toMatch(/^other-version translates young\.fr\.yaml:/)
  })

  test('a short text that is too long for lists', async () => {
    const text = OVERLAY.replace('limite d’âge?"', `limite d’âge?", short: ${'x'.repeat(45)}`)
    const [problem] = await problemsOf({ 'young.fr.yaml': text })
    expect(problem?.where).toMatch(/ items\.role-age\.short young\.fr\.yaml:/)
  })
})

describe('beside a shipped pack', () => {
  const OF_CORE = {
    'young.yaml': EXTENSION.replace('./small.yaml@^1', 'peer-workforce@^1').replace(
      /areas:[^]*actions:/,
      'actions:',
    ),
    'young.fr.yaml': OVERLAY.replace(/themes:[^]*actions:/, 'actions:').replace(/retired:[^]*/, ''),
  }

  test('the shipped translation is taken', async () => {
    const pack = await load(OF_CORE)
    expect(pack.stages[0]?.title).toBe('Explorer')
    expect(pack.actions.at(-1)?.title).toBe('Fixer l’âge')
    expect(pack.translation).toEqual({ from: 'en', reviewed: false })
  })

  test('one that lies beside the file comes first', async () => {
    const own = readFileSync('questionnaires/peer-workforce.fr.yaml', 'utf8').replace(
      '    title: Explorer\n',
      '    title: Regarder\n',
    )
    const file = written(OF_CORE)
    writeFiles(path.dirname(file), { 'peer-workforce.fr.yaml': own })
    const { questionnaire } = await loadQuestionnaireFile(file)
    expect(questionnaire.stages[0]?.title).toBe('Regarder')
  })

  test('a language that is not shipped has to be written', async () => {
    const text = OF_CORE['young.fr.yaml'].replace('language: fr', 'language: es')
    const [problem] = await problemsOf({ ...OF_CORE, 'young.fr.yaml': text })
    expect(problem?.message).toContain('write peer-workforce.es.yaml beside this file first')
  })
})

describe('the youth pack in French', () => {
  const packs = () =>
    Promise.all(['youth-peer-support', 'youth-peer-support.fr'].map((id) => loadQuestionnaire(id)))

  test('has the texts of the French core, but where it says something else', async () => {
    const [core, youth] = await Promise.all(
      ['peer-workforce.fr', 'youth-peer-support.fr'].map(
        async (id) => (await loadQuestionnaire(id)).questionnaire,
      ),
    )
    if (!core || !youth) throw new Error('both are shipped')
    expect(youth.stages).toEqual(core.stages)
    expect(youth.glossary).toEqual(core.glossary)
    expect(itemIn(youth, 'role-purpose')).toEqual(itemIn(core, 'role-purpose'))
    expect(youth.title).not.toBe(core.title)
  })

  test('sheets of either language may be put together', async () => {
    const [english, french] = await packs()
    if (!english || !french) throw new Error('both are shipped')
    expect(english.digest).not.toBe(french.digest)
    for (const pack of [english, french]) {
      expect(await digestsOf(pack)).toEqual(new Set([english.digest, french.digest]))
    }
  })

  test('show, list and init say that it is unreviewed French', async () => {
    const show = await runCli(['show', 'youth-peer-support.fr'])
    expect(show.stdout).toMatch(
      /^[^\n]*\(youth-peer-support [\d.]+, fr, traduction pas encore relue\)\n/,
    )
    const item = await runCli(['show', 'near-age-range', '-q', 'youth-peer-support.fr'])
    expect(item.stdout).toContain('La tranche d’âge du rôle')
    expect((await runCli(['list'])).stdout).toMatch(
      /^youth-peer-support\.fr {2}.*\(fr, traduction pas encore relue\)$/m,
    )
    const sheet = path.join(temporaryFolder(), 'answers.yaml')
    const { stderr } = await runCli(['init', '-q', 'youth-peer-support.fr', '-o', sheet])
    expect(stderr).toContain('readiness assess -q youth-peer-support.fr --answers')
    expect(readFileSync(sheet, 'utf8')).toContain('La tranche d’âge du rôle')
  })
})
