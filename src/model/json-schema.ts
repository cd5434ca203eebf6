import * as z from 'zod'
import { InputError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { answerSheetSchema } from './answer-sheet.ts'
import { aggregateSchema } from './aggregate.ts'
import { assessmentSchema } from './assessment.ts'
import { comparisonSchema } from './comparison.ts'
import { extensionSchema } from './extension.ts'
import { planSchema } from './plan.ts'
import { ledgerSchema } from './ledger.ts'
import { questionnaireSchema } from './questionnaire.ts'
import { settingsSchema } from './settings.ts'
import { translationSchema } from './translation.ts'

const SCHEMAS = {
  questionnaire: questionnaireSchema,
  extension: extensionSchema,
  translation: translationSchema,
  answers: answerSheetSchema,
  assessment: assessmentSchema,
  aggregate: aggregateSchema,
  comparison: comparisonSchema,
  settings: settingsSchema,
  plan: planSchema,
  ledger: ledgerSchema,
}

export const SCHEMA_NAMES = Object.keys(SCHEMAS)

/**
 * The JSON Schema (draft 2020-12) of one of our documents as it is written: keys with a default may
 * be left out.
 *
 * @throws InputError for a name that is none of ours
 */
export function jsonSchema(name: string): object {
  if (!isSchemaName(name)) {
    const near = nearest(name, SCHEMA_NAMES)
    throw new InputError((words) => words.names.unknownSchema(name, near, SCHEMA_NAMES))
  }
  return z.toJSONSchema(SCHEMAS[name], { io: 'input', target: 'draft-2020-12' })
}

const isSchemaName = (name: string): name is keyof typeof SCHEMAS => Object.hasOwn(SCHEMAS, name)
