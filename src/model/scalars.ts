import * as z from 'zod'
import { isCalendarDate } from './calendar-date.ts'

/** The small values that all documents share. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/
/** Names that every object has already: no sheet could answer to them. */
const RESERVED = new Set(['constructor', 'prototype'])

const SIX_DECIMALS = /^\d{1,9}(\.\d{1,6})?$/

export const idSchema = z
  .string()
  .regex(ID, 'expected an id: small letters, digits and single hyphens, e.g. staff-education')
  .max(80, 'expected an id of at most 80 characters')
  .refine((id) => !RESERVED.has(id), 'expected another id; this one is reserved')

export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', 'expected a text that is not empty')

export const versionSchema = z.string().regex(SEMVER, 'expected a version such as "1.0.0"')

export const digestSchema = z
  .string()
  .regex(/^sha256-[0-9a-f]{64}$/, 'expected sha256- and 64 hexadecimal digits')

export const dateSchema = z
  .string()
  .refine(isCalendarDate, 'expected a date that exists, written as 2026-03-01')

export const levelSchema = z
  .number('expected a whole number from 0 to 4')
  .refine(
    (level) => Number.isInteger(level) && level >= 0 && level <= 4,
    'expected a whole number from 0 to 4',
  )
  .meta({ type: 'integer', minimum: 0, maximum: 4 })

/** A weight is an exact decimal; its shortest decimal text is what counts, never the binary float. */
export const weightSchema = z
  .number()
  .refine(
    (weight) => weight > 0 && SIX_DECIMALS.test(String(weight)),
    'expected a number above 0 with at most six digits after the point',
  )
  .meta({ exclusiveMinimum: 0 })

/** What a score must reach, 0 to 100; an exact decimal like a weight. */
export const barSchema = z
  .number()
  .refine(
    (bar) => bar > 0 && bar <= 100 && SIX_DECIMALS.test(String(bar)),
    'expected a number above 0 and up to 100, with at most six digits after the point',
  )
  .meta({ exclusiveMinimum: 0, maximum: 100 })
