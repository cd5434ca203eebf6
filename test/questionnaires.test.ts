import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../src/commands/parse-questionnaire.ts'
import { lintQuestionnaire } from '../src/core/lint/lint-questionnaire.ts'
import { isEnglish } from '../src/core/lint/rule.ts'
import { score } from '../src/core/score.ts'
import type { Item, Questionnaire } from '../src/model/questionnaire.ts'
import { readingGrade } from '../src/commands/reading-grade.ts'

/** Every shipped pack keeps what the authors promise beyond shape and rules. */

const FOLDER = 'questionnaires'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

const themesOf = ({ areas }: Questionnaire) => areas.flatMap(({ themes }) => themes)
const itemsOf = (pack: Questionnaire) => themesOf(pack).flatMap(({ items }) => items)
const idsWhere = (items: readonly Item[], isBad: (item: Item) => boolean) =>
  items.filter(isBad).map(({ id }) => id)
const characters = (text: string) => [...text].length

describe.each(files)('%s', async (name) => {
  const loaded = await loadQuestionnaireFile(`${FOLDER}/${name}`)
  const pack = loaded.questionnaire
  const items = itemsOf(pack)

  test('is named for its id, a translation for its language too', () => {
    const reference = pack.translation ? `${pack.id}.${pack.language}` : pack.id
    expect(name).toBe(`${reference}.yaml`)
  })

  test('no advice on its content is left, as validate --strict gives it', () => {
    expect(lintQuestionnaire(pack, readingGrade)).toEqual([])
  })

  test('every action has a source, and every question five levels of its own', () => {
    expect(pack.actions.filter(({ sources }) => !sources.length).map(({ id }) => id)).toEqual([])
    expect(idsWhere(items, ({ levels }) => new Set(levels).size !== 5)).toEqual([])
  })

  test('no prerequisite lies in a later horizon than what it unlocks', () => {
    const order = ['0-3-months', '3-12-months', '12-plus-months']
    const horizon = new Map(
      pack.actions.map((action) => [action.id, order.indexOf(action.horizon)]),
    )
    const late = pack.actions.filter(({ id, requires }) =>
      requires.some((before) => (horizon.get(before) ?? 0) > (horizon.get(id) ?? 0)),
    )
    expect(late.map(({ id }) => id)).toEqual([])
  })

  test('the quick scan holds an item of every theme, and every critical one', () => {
    expect(
      themesOf(pack)
        .filter((theme) => !theme.items.some(({ quick }) => quick))
        .map(({ id }) => id),
    ).toEqual([])
    expect(idsWhere(items, ({ critical, quick }) => critical !== undefined && !quick)).toEqual([])
  })

  test('critical items cannot be waived, and are always shown', () => {
    expect(
      idsWhere(
        items,
        ({ critical, notApplicable, showWhen }) =>
          critical !== undefined && (notApplicable || showWhen !== undefined),
      ),
    ).toEqual([])
  })

  test('texts fit where they are shown', () => {
    expect(
      idsWhere(items, ({ prompt }) => characters(prompt) > 140 || !prompt.endsWith('?')),
    ).toEqual([])
    expect(idsWhere(items, ({ short }) => short === undefined)).toEqual([])
    expect(
      idsWhere(
        items,
        ({ levels }) =>
          levels.some((anchor) => characters(anchor) > 130) || characters(levels.join('')) > 520,
      ),
    ).toEqual([])
    expect(
      pack.actions
        .filter(({ title, steps }) => characters(title) > 60 || characters(steps[0] ?? '') > 80)
        .map(({ id }) => id),
    ).toEqual([])
    expect(
      pack.stages
        .filter(({ summary }) => !summary || characters(summary) > 240)
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('every source is cited', () => {
    const cited = new Set([
      ...[...themesOf(pack), ...items, ...pack.actions].flatMap(({ sources }) => sources),
      ...themesOf(pack).flatMap(({ quotes }) => quotes.map(({ source }) => source)),
    ])
    expect(pack.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([])
  })

  // The measure is one for English.
  if (isEnglish(pack)) {
    test('reads at about year 7: half of the questions and levels at grade 7 or below', () => {
      const grades = items
        .map(({ prompt, levels }) => readingGrade([prompt, ...levels].join(' ')))
        .sort((a, b) => a - b)
      expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(7)
    })
  }

  test('everything at the best level, with everyone there, is the top stage', () => {
    const top = score(
      loaded,
      {
        questionnaire: pack.id,
        participants: Object.fromEntries(pack.roles.map(({ id }) => [id, 1])),
        answers: Object.fromEntries(items.map(({ id }) => [id, 4])),
      },
      { toolVersion: '0.0.0', date: '2026-11-01' },
    )
    expect(top.stage).toMatchObject({ id: pack.stages.at(-1)?.id, limitedBy: [] })
    expect(top.actions).toEqual([])
  })
})

describe('the youth pack', async () => {
  const { questionnaire: core } = await loadQuestionnaireFile(`${FOLDER}/peer-workforce.yaml`)
  const { questionnaire: youth } = await loadQuestionnaireFile(`${FOLDER}/youth-peer-support.yaml`)
  const known = new Set(themesOf(core).map(({ id }) => id))
  const added = themesOf(youth).filter(({ id }) => !known.has(id))
  const themesFrom = (source: string) =>
    added.filter((theme) => theme.items.some(({ sources }) => sources.includes(source)))

  test('asks about eight more themes in all three areas', () => {
    expect(added).toHaveLength(8)
    expect(youth.areas.map(({ themes }) => themes.length)).toEqual([6, 7, 7])
    expect(added.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(25)
  })

  test('leaves every question of the core as it is', () => {
    const ids = new Set(itemsOf(youth).map(({ id }) => id))
    expect(itemsOf(core).filter(({ id }) => !ids.has(id))).toEqual([])
  })

  test.each([
    [
      'the four theories of Halsall et al. 2023',
      'halsall-2023',
      ['youth-supervision', 'programme-design', 'next-step', 'valued-experience'],
    ],
    ['groups, of King and Simmons 2023', 'king-simmons-2023', ['co-facilitated-groups']],
    ['one-to-one support, of Walker et al. 2024', 'walker-2024', ['one-to-one-role']],
  ])('%s lead to the questions that rest on them', (_, source, themes) => {
    expect(themesFrom(source).map(({ id }) => id)).toEqual(themes)
  })
})
