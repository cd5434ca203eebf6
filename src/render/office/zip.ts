import { unzipSync, zipSync } from 'fflate'

/** The parts of a package by their names: XML for what an office program reads. */
export type Parts = Record<string, Uint8Array>

/**
 * Packs a Word or Excel file anew, so that the same document gives the same bytes: the libraries stamp
 * every part with the time of day.
 *
 * @param change what is to be different in a part, by its name; it gets and gives XML
 */
export function packAnew(
  file: Uint8Array,
  change: Record<string, (xml: string) => string> = {},
): Uint8Array {
  const parts: Parts = unzipSync(file)
  for (const [name, edit] of Object.entries(change)) {
    const part = parts[name]
    if (part) parts[name] = new TextEncoder().encode(edit(new TextDecoder().decode(part)))
  }
  return zipSync(ordered(parts), { level: 9, mtime: NOON })
}

/** A zip keeps the time of the clock on the wall; without a zone this is the same in every one. */
const NOON = '1980-01-01T12:00:00'

/** What says what the parts are comes first: some readers look no further. */
const ordered = ({ [TYPES]: types, ...parts }: Parts): Parts =>
  types ? { [TYPES]: types, ...parts } : parts

const TYPES = '[Content_Types].xml'
