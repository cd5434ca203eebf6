import { expect, test } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { planOf, reachedActions } from '../../../src/core/plan/plan-of.ts'
import { planSchema } from '../../../src/model/plan.ts'
import { allAt, sample } from '../../render/support/sample.ts'

test('the register of a result has the form that is published', () => {
  const plan = planOf(sample())
  expect(planSchema.parse(plan)).toEqual(plan)
  expect(plan.actions.map(({ facts }) => facts.number)).toEqual(
    plan.actions.map((_, index) => index + 1),
  )
})

test('an action is reached where all its questions that apply are at their best', () => {
  expect(reachedActions(sample({ answers: allAt(4) })).has('do-role-text')).toBe(true)
  expect(
    reachedActions(sample({ answers: allAt(4, { 'role-text': 3 }) })).has('do-role-text'),
  ).toBe(false)
  expect(
    reachedActions(sample({ answers: allAt(4, { 'role-text': 'dont-know' }) })).has('do-role-text'),
  ).toBe(false)
  const waived = allAt(4, { 'role-rule': { notApplicable: 'x' } })
  expect(reachedActions(sample({ answers: waived })).has('do-role-rule')).toBe(false)
})

test('the result of many sheets is read by its means', () => {
  const { areas, ...rest } = sample()
  const asAggregate = (mean: number | null) =>
    ({
      ...rest,
      kind: 'aggregate',
      areas: areas.map(({ themes }) => ({
        themes: themes.map(({ items }) => ({ items: items.map(({ id }) => ({ id, mean })) })),
      })),
    }) as unknown as Result
  expect(planOf(asAggregate(2)).actions.length).toBe(sample().actions.length)
  expect(reachedActions(asAggregate(4)).size).toBe(10)
  expect(reachedActions(asAggregate(3.9)).size).toBe(0)
  expect(reachedActions(asAggregate(null)).size).toBe(0)
})
