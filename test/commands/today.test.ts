import { describe, expect, test } from 'vitest'
import { checkedDate, today } from '../../src/commands/today.ts'

describe('the date', () => {
  test('is the one that SOURCE_DATE_EPOCH names, in UTC', () => {
    expect(today({ SOURCE_DATE_EPOCH: '1793491200' })).toBe('2026-11-01')
    expect(today({ SOURCE_DATE_EPOCH: '1793491199' })).toBe('2026-10-31')
  })

  test('is today in UTC otherwise', () => {
    expect([
      new Date().toISOString().slice(0, 10),
      new Date(Date.now() - 1000).toISOString().slice(0, 10),
    ]).toContain(today({}))
  })

  test.each(['now', '1.5', '-3', '99999999999999'])('SOURCE_DATE_EPOCH=%s is refused', (epoch) => {
    expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow('whole seconds since 1970')
  })

  test.each(['2026-02-30', '1.3.2026', '2026-3-1', ''])('--date %s is refused', (date) => {
    expect(() => checkedDate(date, '--date')).toThrow('is not a date that exists')
  })
})
