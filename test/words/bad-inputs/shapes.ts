import type * as z from 'zod'
import { initPack } from '../../../src/commands/init-pack.ts'
import type { Message } from '../../../src/errors.ts'
import { answerSheetSchema } from '../../../src/model/answer-sheet.ts'
import { extensionSchema } from '../../../src/model/extension.ts'
import { jsonSchema } from '../../../src/model/json-schema.ts'
import { ledgerSchema } from '../../../src/model/ledger.ts'
import { parseShape } from '../../../src/model/parse-shape.ts'
import { pathSchema } from '../../../src/model/path.ts'
import { planSchema } from '../../../src/model/plan.ts'
import { questionnaireSchema } from '../../../src/model/questionnaire.ts'
import { settingsSchema } from '../../../src/model/settings.ts'
import type { Environment } from '../../../src/environment.ts'
import { type BadInputs, messagesOf, refusalOf } from './bad-inputs.ts'

function shape(schema: z.ZodType, value: unknown): Message[] {
  const parsed = parseShape(schema, value)
  return parsed.ok ? [] : messagesOf(parsed.problems)
}

const answers = (given: object, more: object = {}) =>
  shape(answerSheetSchema, { questionnaire: 'small', answers: given, ...more })

const settings = (more: object) => shape(settingsSchema, { kind: 'settings', ...more })

const item = (more: object) =>
  shape(questionnaireSchema, { areas: [{ themes: [{ items: [{ id: 'a', ...more }] }] }] })

export const SHAPES: BadInputs = {
  'something is missing': () => [
    ...shape(questionnaireSchema, { kind: 'questionnaire' }),
    ...shape(questionnaireSchema, undefined),
  ],
  'a name that is not known': () =>
    answers({}, { organisaton: 'Harbour', 'and its team': null, qqqqqqqqqq: 1 }),
  'a key that is no id': () =>
    answers({ 'Big Letters': 1, ['a'.repeat(81)]: 2, constructor: 3, prototype: 4 }),
  'a level that is none': () =>
    answers({ a: 'dont-knw', b: '3', c: true, d: 7, e: [1, 2], f: { level: 'x' }, g: 'zzzzzzz' }),
  'a reason that is none': () => answers({ a: { notApplicable: 3 }, b: { notApplicable: ' ' } }),
  'evidence that is none': () => answers({ a: { evidence: [3] }, b: { evidence: 'a page' } }),
  'another view with a level that is none': () => answers({ a: { dissent: [{ level: 7 }] } }),
  'other types': () => [
    ...answers({}, { organisation: 1.5, date: 20_260_101, participants: 'all' }),
    ...answers({}, { participants: { manager: 1.5 }, respondent: null, version: '1' }),
    ...item({ weight: 'much', quick: 'yes', prompt: ['a', 'b'], notApplicable: {} }),
    ...shape(questionnaireSchema, { privacy: 3 }),
    ...shape(answerSheetSchema, ['a']),
  ],
  'a value of a few': () => [
    ...shape(planSchema, { kind: 'report', actions: [{ status: 'soon', facts: { tier: 9 } }] }),
    ...shape(pathSchema, { steps: [{ serves: [{ kind: 'hope' }] }] }),
  ],
  'too few and too many': () => [
    ...answers({}, { participants: { manager: -1 } }),
    ...answers({ a: { level: 1, votes: { counts: [1, 2, 3, 4, 5, 6], dontKnow: 0 } } }),
    ...shape(questionnaireSchema, { stages: [] }),
  ],
  'texts that are not what they should be': () => [
    ...answers({}, { organisation: ' ', date: '2026-02-30', digest: 'sha256-12', version: '1.x' }),
    ...item({ short: 'x'.repeat(45), levels: ['a'], weight: 0 }),
    ...shape(questionnaireSchema, { stages: [{ id: 'a', areaScore: 101 }] }),
    ...shape(extensionSchema, { extends: 'peer-workforce' }),
    ...shape(ledgerSchema, { salt: 'salt' }),
  ],
  'settings that reach out': () =>
    settings({ output: '../out', questionnaire: '/etc/pack.yaml', brand: { accent: 'teal' } }),
  'a new questionnaire whose id is none': () =>
    refusalOf(() => initPack('Big Letters', {}, {} as Environment)),
  'a schema that is not there': async () => [
    ...(await refusalOf(() => jsonSchema('anwers'))),
    ...(await refusalOf(() => jsonSchema('zzzzzzzzzz'))),
  ],
}
