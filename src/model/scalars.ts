import * as z from 'zod'
import { expected } from './expected.ts'
import { isCalendarDate } from './calendar-date.ts'

/** The small values that all documents share. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/
/** Names that every object has already: no sheet could answer to them. */
const RESERVED = new Set(['constructor', 'prototype'])

const SIX_DECIMALS = /^\d{1,9}(\.\d{1,6})?$/

export const idSchema = z
  .string()
  .regex(ID, expected('id'))
  .max(80, expected('shortId'))
  .refine((id) => !RESERVED.has(id), expected('otherId'))

export const textSchema = z.string().refine((text) => text.trim() !== '', expected('text'))

export const versionSchema = z.string().regex(SEMVER, expected('version'))

export const digestSchema = z.string().regex(/^sha256-[0-9a-f]{64}$/, expected('digest'))

export const dateSchema = z.string().refine(isCalendarDate, expected('date'))

export const levelSchema = z
  .number(expected('level'))
  .refine((level) => Number.isInteger(level) && level >= 0 && level <= 4, expected('level'))
  .meta({ type: 'integer', minimum: 0, maximum: 4 })

/** A weight is an exact decimal; its shortest decimal text is what counts, never the binary float. */
export const weightSchema = z
  .number()
  .refine((weight) => weight > 0 && SIX_DECIMALS.test(String(weight)), expected('weight'))
  .meta({ exclusiveMinimum: 0 })

/** What a score must reach, 0 to 100; an exact decimal like a weight. */
export const barSchema = z
  .number()
  .refine((bar) => bar > 0 && bar <= 100 && SIX_DECIMALS.test(String(bar)), expected('bar'))
  .meta({ exclusiveMinimum: 0, maximum: 100 })
