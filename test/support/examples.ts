import { readFileSync, readdirSync } from 'node:fs'
import { parseAssessment } from '../../src/commands/parse-assessment.ts'
import type { Assessment } from '../../src/model/assessment.ts'

const folder = new URL('../../examples/', import.meta.url)

/** The results of the examples, by the name of their folder. */
export const EXAMPLES: Record<string, Assessment> = Object.fromEntries(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const text = readFileSync(new URL(`${name}/assessment.json`, folder), 'utf8')
      return [name, parseAssessment(text, name)]
    }),
)
