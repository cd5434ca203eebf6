import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { errorCode } from './file-error.ts'

/**
 * Where the shipped packs are. The build compiles them to JSON, through the same checks, because
 * parsing YAML would be the largest part of a run; the sources themselves are the way without a build.
 */
const COMPILED = new URL('./packs/', import.meta.url)

/** Beside `dist/` for the built program, two folders up for a checkout that is run as it is. */
const SOURCES = [
  new URL('../questionnaires/', import.meta.url),
  new URL('../../questionnaires/', import.meta.url),
]

/** A shipped pack, checked at build time; undefined where it is not compiled. */
export function readCompiledPack(id: string): LoadedQuestionnaire | undefined {
  const text = readIfThere(new URL(`${id}.json`, COMPILED))
  return text === undefined ? undefined : (JSON.parse(text) as LoadedQuestionnaire)
}

/** The ids of all shipped packs, in the order of the alphabet. */
export function shippedPackIds(): string[] {
  const names = namesIn(COMPILED, '.json') ?? namesIn(sources(), '.yaml') ?? []
  return names.sort()
}

export const isShippedPack = (id: string): boolean => shippedPackIds().includes(id)

/** The YAML source of a shipped pack: for a checkout without a build, and for the places of what is in it. */
export function packSourceFile(id: string): string {
  return fileURLToPath(new URL(`${id}.yaml`, sources()))
}

/** The first of some files that is there. */
export const firstThere = (files: readonly string[]): string | undefined =>
  files.find((file) => existsSync(file))

const sources = (): URL => SOURCES.find((folder) => existsSync(folder)) ?? COMPILED

function readIfThere(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function namesIn(folder: URL, ending: string): string[] | undefined {
  try {
    const names = readdirSync(folder)
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
  } catch {
    return undefined
  }
}
