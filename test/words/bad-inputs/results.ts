import { enterRelease } from '../../../src/commands/aggregate/keep-ledger.ts'
import { checkComparable } from '../../../src/core/compare/check-comparable.ts'
import { explain } from '../../../src/core/explain/explain.ts'
import { type Gates, checkGates } from '../../../src/core/gates.ts'
import { checkTarget } from '../../../src/core/path/check-target.ts'
import { checkMerge, checkPlan } from '../../../src/core/plan/check-plan.ts'
import { planOf } from '../../../src/core/plan/plan-of.ts'
import type { Message } from '../../../src/errors.ts'
import type { Ledger, Release } from '../../../src/model/ledger.ts'
import { compileTemplate } from '../../../src/render/own-template/compile-template.ts'
import { manyOf } from '../../support/aggregates.ts'
import { type ItemSpec, area, pack, scored, theme } from '../../support/builders.ts'
import { many, people } from '../../support/many.ts'
import { type BadInputs, messagesOf, refusalOf } from './bad-inputs.ts'

const packOf = (...items: (ItemSpec | string)[]) =>
  pack([area('ground', [theme('work', items)])], { actions: [{ id: 'plan', title: 'Plan' }] })

const PACK = packOf({ id: 'hours', actions: ['plan'] }, { id: 'pay', actions: ['plan'] })
const RESULT = scored(PACK, { hours: 1, pay: 2 })
const MANY = manyOf(PACK, { themes: { work: 50 } })
const OTHER_WORDS = scored(
  packOf({ id: 'hours', weight: 0.7999 }, { id: 'pay', weight: 0.2001, prompt: 'Is it paid?' }),
  { hours: 1 },
)
const SAME_WORDS = scored(packOf({ id: 'hours', weight: 0.7999 }, { id: 'pay', weight: 0.2001 }), {
  hours: 1,
})

const held = (gates: Partial<Gates>, against: Parameters<typeof checkGates>[1]): Message[] =>
  messagesOf(checkGates({ scores: [], critical: false, ...gates }, against))

const towards = (to: string, ...given: Parameters<typeof scored>) =>
  messagesOf(checkTarget(scored(...given), to))

const digest = (letter: string) => `sha256-${letter.repeat(64)}`
const RELEASE: Release = {
  wave: 'spring',
  questionnaire: 'small',
  digest: digest('a'),
  minGroupSize: 5,
  release: digest('b'),
}
const LEDGER: Ledger = {
  kind: 'ledger',
  schemaVersion: 1,
  salt: '0'.repeat(64),
  releases: [RELEASE],
}

/** What a template says is wrong, and that it cannot be used. */
const template = (text: string, file = 'board.html.hbs') =>
  refusalOf(() => compileTemplate(text, file))

export const RESULTS: BadInputs = {
  'bars with names that are not there': () =>
    held(
      { stage: 'startin', scores: [{ area: 'zzzzzzzz', atLeast: 5 }] },
      { pack: PACK.questionnaire },
    ),
  'an earlier result that does not fit': () => [
    ...held(
      { noRegression: { ...RESULT, pack: { ...RESULT.pack, id: 'other' } } },
      { pack: PACK.questionnaire },
    ),
    ...held({ noRegression: OTHER_WORDS }, { pack: SAME_WORDS.pack }),
    ...held({ noRegression: RESULT }, MANY),
  ],
  'results that cannot stand side by side': () =>
    messagesOf([...checkComparable([RESULT, MANY]), ...checkComparable([OTHER_WORDS, SAME_WORDS])]),
  'a stage that no path leads to': () => [
    ...towards('strating', PACK, {}),
    ...towards('preparing', PACK, { hours: 2, pay: 2 }),
    ...towards('embedding', PACK, { hours: 4, pay: 4 }),
    ...towards('starting', PACK, {}, { scope: { complete: false, areas: ['ground'] } }),
    ...towards('starting', PACK, {
      hours: { notApplicable: 'No.' },
      pay: { notApplicable: 'No.' },
    }),
  ],
  'a figure that is not there': async () => [
    ...(await refusalOf(() => explain(RESULT, 'huors'))),
    ...(await refusalOf(() => explain(RESULT, 'zzzzzzzz'))),
  ],
  'a plan that a result does not continue': () => {
    const plan = planOf(RESULT)
    const other = {
      ...RESULT,
      organisation: 'Riverbend',
      date: '2020-01-01',
      questionnaire: { ...RESULT.questionnaire, id: 'other' },
    }
    const actions = [...plan.actions, ...plan.actions]
    return messagesOf([...checkMerge(plan, other), ...checkPlan({ ...plan, actions })])
  },
  'too few people': async () => [
    ...(await refusalOf(() => many(PACK, people(2, 'manager', { hours: 1, pay: 2 })))),
    ...(await refusalOf(() =>
      many(PACK, people(6, 'manager', { hours: 1, pay: 2 }), { invited: { manager: 3 } }),
    )),
  ],
  'a wave that was reported': async () => {
    const again = (change: Partial<Release>) =>
      refusalOf(() => enterRelease(LEDGER, { ...RELEASE, ...change }, 'readiness-ledger.json'))
    return [
      ...(await again({ digest: digest('c') })),
      ...(await again({ minGroupSize: 10 })),
      ...(await again({ release: digest('c') })),
    ]
  },
  'a template that cannot be used': async () => [
    ...(await template('', 'board.hbs')),
    ...(await template('{{titl}} {{zzzzzzzz}} {{areas}} {{> footer}}')),
    ...(await template('{{iff title}} {{#each areas}}{{@indx}}{{/each}} {{title.x}}')),
    ...(await template('{{#each areas}}{{/if}}')),
    ...(await template('{{title/../lead}}')),
    ...(await template('{{title')),
  ],
}
