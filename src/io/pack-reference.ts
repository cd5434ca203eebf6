import { basename, extname } from 'node:path'
import satisfies from 'semver/functions/satisfies.js'

/** `peer-workforce@^1` in its two parts. */
export function splitReference(reference: string): { pack: string; range: string } {
  const at = reference.lastIndexOf('@')
  return { pack: reference.slice(0, at), range: reference.slice(at + 1) }
}

/** Is a version within a range such as `^1`, `~1.2` or `1.0.0`? */
export const isWithin = (version: string, range: string): boolean => satisfies(version, range)

/** `peer-workforce.yaml` in another language: `peer-workforce.fr.yaml`. */
export const translationName = (file: string, language: string): string =>
  `${basename(file, extname(file))}.${language}.yaml`
