import { jsonSchema } from '../../src/model/json-schema.ts'

type Schema = {
  type?: string
  description?: string
  default?: unknown
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
}

type Field = { name: string; schema: Schema; isNeeded: boolean }

/** All fields of a questionnaire as a Markdown table, made from its JSON Schema. */
export function fieldTable(): string {
  const rows = fieldsOf(jsonSchema('questionnaire') as Schema, '').map(
    ({ name, schema, isNeeded }) =>
      `| \`${name}\` | ${kindOf(schema)} | ${isNeeded ? 'yes' : defaultOf(schema)} | ${schema.description ?? ''} |`,
  )
  return ['| field | what | needed | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function fieldsOf({ properties = {}, required = [] }: Schema, parent: string): Field[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const isList = schema.type === 'array'
    const name = `${parent}${key}${isList ? '[]' : ''}`
    const inner = isList ? schema.items : schema
    return [
      { name, schema, isNeeded: required.includes(key) },
      ...(inner ? fieldsOf(inner, `${name}.`) : []),
    ]
  })
}

function kindOf({ type, enum: values, const: value, items, additionalProperties }: Schema): string {
  if (value !== undefined) return `\`${String(value)}\``
  if (values) return values.map((one) => `\`${String(one)}\``).join(', ')
  if (type === 'array') return items?.properties ? 'list' : `list of ${kindOf(items ?? {})}s`
  if (type === 'object') return typeof additionalProperties === 'object' ? 'texts by name' : 'group'
  return KINDS[type ?? ''] ?? 'value'
}

const KINDS: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
}

function defaultOf({ default: value }: Schema): string {
  if (value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : 'five common levels'
  return typeof value === 'object' ? '' : `no: \`${String(value)}\``
}
