import { InputError } from '../errors.ts'
import { type Source, positionsIn } from './source.ts'
import { parseYamlSource } from './yaml-source.ts'

/**
 * Text of a YAML or JSON document into plain values that know their places.
 *
 * JSON is read by the YAML reader too, which sees duplicate keys and keeps positions; only a file
 * that calls itself JSON is first held to JSON's own grammar.
 *
 * @throws InputError with every problem and its place
 */
export function parseSource(text: string, file: string): Source {
  if (file.endsWith('.json')) refuseBrokenJson(text, file)
  return parseYamlSource(text, file)
}

/** A saved result: large, written by this program, and so read by the fast way; places are looked up only for problems. */
export function parseResultSource(text: string, file: string): Source {
  let places: Source | undefined
  return {
    file,
    value: refuseBrokenJson(text, file),
    locate: (problems) => (places ??= parseYamlSource(text, file)).locate(problems),
  }
}

function refuseBrokenJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const isCutOff = /end of JSON/i.test(message)
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? (isCutOff ? text.length : 0))
    const place = { file, ...positionsIn(text)(offset) }
    throw new InputError(
      (words) => words.yaml.notJson(file),
      [{ code: 'broken-json', path: [], message: (words) => words.yaml.brokenJson, ...place }],
    )
  }
}
