import type { Environment } from '../environment.ts'
import { jsonSchema } from '../model/json-schema.ts'
import { print } from './print.ts'

/** The JSON Schema of one of our documents, on standard output. */
export async function schema(name: string, { stdout }: Environment): Promise<number> {
  await print(stdout, `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
  return 0
}
