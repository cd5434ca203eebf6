import type * as z from 'zod'

type Definition = z.core.$ZodTypes['_zod']['def']

/** The names that a schema knows at a place: what an unknown one may have been meant to be. */
export function namesAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const definition = schema._zod.def as Definition
  switch (definition.type) {
    case 'default':
    case 'optional':
    case 'nullable':
      return namesAt(definition.innerType, path)
    case 'union':
      return definition.options.flatMap((option) => namesAt(option, path))
    case 'array':
      return namesAt(definition.element, path.slice(1))
    case 'record':
      return namesAt(definition.valueType, path.slice(1))
    case 'object':
      return namesInObject(definition.shape, path)
    default:
      return []
  }
}

function namesInObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  path: readonly (string | number)[],
): string[] {
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(shape)
  const child = shape[key]
  return child ? namesAt(child, rest) : []
}
