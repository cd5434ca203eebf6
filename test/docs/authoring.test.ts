import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parseSource } from '../../src/io/parse-source.ts'
import { jsonSchema } from '../../src/model/json-schema.ts'
import { fieldTable } from '../support/field-table.ts'
import { runCli } from '../support/run-cli.ts'

const PAGE = 'docs/authoring.md'

test('the table of fields is the one that the schema gives', async () => {
  const page = readFileSync(PAGE, 'utf8')
  const made = page.replace(
    /(<!-- fields -->\n)[^]*(<!-- end of fields -->)/,
    (_, begin: string, end: string) => `${begin}\n${fieldTable()}\n\n${end}`,
  )
  await expect(made).toMatchFileSnapshot(`../../${PAGE}`)
})

test('every piece of advice is explained', () => {
  const page = readFileSync(PAGE, 'utf8')
  const rules = readdirSync('src/core/lint').map((name) =>
    readFileSync(`src/core/lint/${name}`, 'utf8'),
  )
  const codes = rules.flatMap((text) =>
    [...text.matchAll(/(?:perItem|perAction|wording)\(\s*'([a-z-]+)'/g)].map(([, code]) => code),
  )
  expect(codes.length).toBeGreaterThan(12)
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})

/** What an editor does with the published schema. */
const ajv = new Ajv2020({ allErrors: true, strict: false })
const checks = {
  questionnaire: ajv.compile(jsonSchema('questionnaire')),
  extension: ajv.compile(jsonSchema('extension')),
  translation: ajv.compile(jsonSchema('translation')),
}

function problemsIn(text: string, file: string): unknown[] {
  const { value } = parseSource(text, file)
  const has = (key: string) => typeof value === 'object' && value !== null && key in value
  const check =
    checks[has('extends') ? 'extension' : has('translates') ? 'translation' : 'questionnaire']
  check(value)
  return check.errors ?? []
}

const packs = readdirSync('questionnaires').filter((name) => name.endsWith('.yaml'))

test.each(packs)('an editor finds nothing wrong in %s', (name) => {
  expect(problemsIn(readFileSync(`questionnaires/${name}`, 'utf8'), name)).toEqual([])
})

test.each([[[]], [['--extends', 'peer-workforce']]])(
  'nor in what init --pack writes %j, and it does find a slip',
  async (more) => {
    const { stdout } = await runCli(['init', '--pack', 'mine', ...more, '-o', '-'])
    expect(problemsIn(stdout, 'mine.yaml')).toEqual([])
    const slip = stdout.replace('whoKnows:', 'whoKnow:')
    expect(problemsIn(slip, 'mine.yaml')).not.toEqual([])
  },
)
