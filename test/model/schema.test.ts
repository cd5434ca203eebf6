import { describe, expect, test } from 'vitest'
import { SCHEMA_NAMES, jsonSchema } from '../../src/model/json-schema.ts'

describe('the published JSON Schema', () => {
  test('of packs is the one beside them', async () => {
    const text = `${JSON.stringify(jsonSchema('questionnaire'), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../questionnaires/questionnaire.schema.json')
  })

  test.each(SCHEMA_NAMES)('of %s names its draft and refuses unknown keys', (name) => {
    expect(jsonSchema(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
  })
})
