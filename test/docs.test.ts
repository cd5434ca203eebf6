import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingGrade } from '../src/commands/reading-grade.ts'

const text = readFileSync(new URL('../docs/data-protection.md', import.meta.url), 'utf8')

/** Sentences only: no tables, no headings, no code. */
const prose = text
  .split('\n')
  .filter((line) => !/^\s*(?:\||#|$)/.test(line))
  .join(' ')
  .replace(/`[^`]*`/g, 'it')
  .replace(/[*>_[\]]|^\s*[-\d.]+/g, '')

test('the page on data protection is plain enough for everybody whom it concerns', () => {
  expect(readingGrade(prose)).toBeLessThan(8)
})

test('it names no article of a law that nobody here has read', () => {
  expect(text).not.toMatch(/\b(?:GDPR|Art(?:icle|\.)|§|Act \d{4}|Regulation)\b/)
})
