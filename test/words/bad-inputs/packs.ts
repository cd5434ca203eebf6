import { checkQuestionnaire } from '../../../src/core/check-questionnaire/check-questionnaire.ts'
import { checkScope } from '../../../src/core/check-scope.ts'
import { checkSettings } from '../../../src/core/check-settings.ts'
import { conflicts } from '../../../src/core/extend/conflicts.ts'
import { lintQuestionnaire } from '../../../src/core/lint/lint-questionnaire.ts'
import { translateQuestionnaire } from '../../../src/core/translate/translate-questionnaire.ts'
import type { Message } from '../../../src/errors.ts'
import { type Extension, extensionSchema } from '../../../src/model/extension.ts'
import { settingsSchema } from '../../../src/model/settings.ts'
import { translationSchema } from '../../../src/model/translation.ts'
import { type ItemSpec, STAGES, area, pack, theme } from '../../support/builders.ts'
import { type BadInputs, messagesOf } from './bad-inputs.ts'

const onePack = (items: (ItemSpec | string)[], more: Record<string, unknown> = {}) =>
  pack([area('ground', [theme('work', items)])], more).questionnaire

const checked = (items: (ItemSpec | string)[], more: Record<string, unknown> = {}): Message[] =>
  messagesOf(checkQuestionnaire(onePack(items, more)))

const action = (id: string, requires: string[] = []) => ({ id, title: id, requires })

const BASE = onePack(
  [
    { id: 'hours', actions: ['plan'] },
    { id: 'pay', showWhen: { item: 'hours', atLeast: 1 } },
  ],
  {
    actions: [action('plan')],
  },
)

const extended = (areas: unknown[], more: object = {}): Message[] => {
  const extension: Extension = extensionSchema.parse({
    schemaVersion: 1,
    kind: 'questionnaire',
    extends: 'small@^1',
    id: 'young',
    version: '1.0.0',
    title: 'Young',
    areas,
    ...more,
  })
  // As written, without what the schema fills in.
  return messagesOf(conflicts(BASE, { ...extension, areas: areas as Extension['areas'] }))
}

const inGround = (...items: object[]) => [{ id: 'ground', themes: [{ id: 'work', items }] }]

/** Nothing that is advised but what a test changes. */
const GOOD = {
  id: 'good',
  prompt: 'Is the role written down?',
  why: 'Because.',
  evidence: ['A page'],
  sources: ['book'],
  actions: ['write'],
  levels: ['None.', 'Named.', 'Written.', 'In use by most.', 'Reviewed by all.'],
}
const WRITE = { id: 'write', title: 'Write', steps: ['Ask.'], owner: 'Lead', artefact: 'A page' }

const advised = (item: object, year = 5, change: object = {}): Message[] => {
  const more = {
    actions: [{ ...WRITE, ...change }],
    sources: [{ id: 'book', citation: 'A book.' }],
  }
  return messagesOf(lintQuestionnaire(onePack([{ ...GOOD, ...item }], more), () => year))
}

const gatesOf = (gates: object, invited: object) =>
  messagesOf(checkSettings(settingsSchema.parse({ kind: 'settings', gates, invited }), BASE))

export const PACKS: BadInputs = {
  'names that lead nowhere': () => [
    ...checked([{ id: 'hours', actions: ['nope'], sources: ['none'], confirmedBy: 'nobody' }]),
    ...checked([
      { id: 'hours', promptFor: { boss: 'Is it?' }, critical: { level: 2, stage: 'up' } },
    ]),
    ...checked([{ id: 'hours', showWhen: { item: 'huors', atLeast: 1 } }, 'huor']),
  ],
  'ids twice': () => [
    ...messagesOf(
      checkQuestionnaire(
        pack(
          [
            area('ground', [theme('work', ['hours', 'hours']), theme('work', ['pay'])]),
            area('ground', [theme('rest', ['rest'])]),
          ],
          {
            actions: [action('plan'), action('plan')],
            sources: [
              { id: 'book', citation: 'A.' },
              { id: 'book', citation: 'B.' },
            ],
            roles: [
              { id: 'boss', title: 'A', family: 'leadership' },
              { id: 'boss', title: 'B', family: 'leadership' },
            ],
            stages: [...STAGES, { id: 'exploring', title: 'Z', areaScore: 90 }],
          },
        ).questionnaire,
      ),
    ),
    ...checked([{ id: 'hours', actions: ['plan', 'plan'] }], { actions: [action('plan')] }),
  ],
  'conditions that never hold': () =>
    checked([
      'pay',
      { id: 'hours', showWhen: { item: 'pay' } },
      { id: 'rest', showWhen: { item: 'pay', atLeast: 3, atMost: 1 } },
    ]),
  'must-haves that guard nothing': () =>
    checked([
      { id: 'hours', critical: { level: 2, stage: 'exploring' } },
      { id: 'pay', confirmedBy: 'leadership' },
    ]),
  'stages and levels out of order': () => [
    ...checked(['hours'], { stages: [{ id: 'ready', title: 'Ready', areaScore: 5 }] }),
    ...checked(['hours'], { stages: [...STAGES, { id: 'done', title: 'Done' }] }),
    ...checked(['hours'], { stages: [...STAGES, { id: 'done', title: 'Done', areaScore: 60 }] }),
    ...checked(['hours'], {
      levels: [1, 0, 2, 3, 4].map((value) => ({ value, label: String(value) })),
    }),
  ],
  circles: () => [
    ...checked(['hours'], { actions: [action('plan', ['write']), action('write', ['plan'])] }),
    ...checked([
      { id: 'hours', showWhen: { item: 'pay', atLeast: 1 } },
      { id: 'pay', showWhen: { item: 'hours', atLeast: 1 } },
    ]),
  ],
  'a pack that cannot be joined with another': () => [
    ...extended([], { actions: [action('plan')] }),
    ...extended([{ id: 'ground', title: 'Ground', themes: [{ id: 'work', why: 'Because.' }] }]),
    ...extended([{ id: 'gruond', themes: [{ id: 'werk' }, { id: 'work' }] }]),
    ...extended([{ id: 'new', title: 'New', themes: [{ id: 'work', items: [] }] }]),
    ...extended(inGround({ id: 'hours', weight: 2 }, { id: 'huors' })),
    ...extended(inGround({ id: 'pya', retired: 'Gone.' }, { id: 'hours', retired: 'Gone.' })),
    ...extended(inGround({ id: 'hours', retired: 'Gone.' }, { id: 'pay', retired: 'Gone.' })),
    ...extended([
      {
        id: 'ground',
        themes: [{ id: 'other', title: 'Other', items: [{ id: 'pay', prompt: 'Is it?' }] }],
      },
    ]),
  ],
  'a translation that is not whole': () => {
    const translation = translationSchema.parse({
      schemaVersion: 1,
      kind: 'translation',
      translates: 'small',
      version: '1.0.0',
      language: 'fr',
      title: 'Petit',
      items: { rest: { prompt: 'Y a-t-il du repos?' } },
    })
    return messagesOf(translateQuestionnaire(BASE, translation).problems)
  },
  'a part that is not there': () =>
    messagesOf([
      ...checkScope(BASE, { complete: false, areas: ['gruond'], themes: ['zzzzzzzz'] }),
      ...checkScope(BASE, { complete: false, quick: true }),
    ]),
  'settings with names that are not there': () =>
    gatesOf({ stage: 'zzzzzzzz', scores: { overal: 50 } }, { manger: 3, zzzzzzzz: 2 }),
  'questions that could be better': () => [
    ...advised({ prompt: 'Is it written, and is it used?' }),
    ...advised({ prompt: 'Is nobody left out?' }),
    ...advised({ prompt: 'Do you agree that it is written?' }),
    ...advised({ prompt: 'Are symptoms of workers recorded?' }),
    ...advised({}, 14),
    ...advised({ levels: ['a', 'b', 'b', 'd', 'e'] }),
    ...advised({ levels: ['a', 'b', 'Reviewed. By all.', 'd', 'e'] }),
    ...advised({ levels: undefined, why: '', evidence: [], sources: [], actions: [] }),
    ...advised({ actions: [], critical: { level: 2, stage: 'starting' } }),
  ],
  'actions that could be better': () => advised({}, 5, { steps: [], owner: '', artefact: '' }),
  'advice that is declined and was not given': () =>
    messagesOf(
      lintQuestionnaire(
        onePack(['hours'], { accepted: [{ advice: 'negative', id: 'hours', reason: 'So.' }] }),
        () => 5,
      ),
    ),
}
