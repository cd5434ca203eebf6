import { describe, expect, test } from 'vitest'
import { SCHEMA_NAMES, jsonSchema } from '../../src/model/json-schema.ts'

describe('the published JSON Schema', () => {
  test.each(['questionnaire', 'extension', 'translation'])(
    'of packs is the one beside them: %s',
    async (name) => {
      const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`
      await expect(text).toMatchFileSnapshot(`../../questionnaires/${name}.schema.json`)
    },
  )

  test.each(SCHEMA_NAMES)('of %s names its draft and refuses unknown keys', (name) => {
    expect(jsonSchema(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
  })
})
