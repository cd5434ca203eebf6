import { readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { FileError, InputError } from '../errors.ts'
import { fileError } from './file-error.ts'
import { STANDARD_INPUT } from './read-text.ts'

/** How files that may hold answers end. */
const ENDINGS = ['.yaml', '.yml', '.json', '.ndjson', '.jsonl', '.csv', '.txt', '.eml']

export type SheetFile = {
  path: string
  /** found in a folder or by a pattern, not named: it may be something else */
  isFound: boolean
}

/**
 * The files that are meant by names, folders and patterns, each once, in an order that depends on their
 * names alone.
 *
 * @returns how often a file was meant a second time, besides the files
 * @throws FileError for a name that is not there, InputError for a pattern or folder without any file
 */
export function sheetFiles(names: readonly string[]): { files: SheetFile[]; repeated: number } {
  const all = names.flatMap(filesFor)
  const seen = new Map<string, SheetFile>()
  for (const file of all) {
    const key = identityOf(file.path)
    if (!seen.has(key)) seen.set(key, file)
  }
  const files = [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, repeated: all.length - files.length }
}

function filesFor(name: string): SheetFile[] {
  if (name === STANDARD_INPUT) return [{ path: name, isFound: false }]
  const kind = kindOf(name)
  if (kind === 'file') return [{ path: name, isFound: false }]
  const found = kind === 'folder' ? filesIn(name) : filesLike(name)
  if (found.length === 0) {
    throw new InputError((words) => words.file.noAnswersIn(name, ENDINGS))
  }
  return found.map((path) => ({ path, isFound: true }))
}

function kindOf(name: string): 'file' | 'folder' | 'pattern' {
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // A shell expands patterns itself; where it does not (Windows), they arrive here.
    if (/[*?[\]{}]/.test(name)) return 'pattern'
    throw fileError(error, 'read', name)
  }
}

/** All files with a known ending, however deep; hidden ones and linked folders are left alone. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return hasEnding(path) ? [path] : []
    })
  } catch (error) {
    if (error instanceof FileError) throw error
    throw fileError(error, 'read', folder)
  }
}

const filesLike = (pattern: string): string[] =>
  globSync(pattern.replaceAll('\\', '/'), {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: true,
  })

const hasEnding = (path: string) => ENDINGS.some((ending) => path.toLowerCase().endsWith(ending))

/** Two names of one file are one file. */
function identityOf(path: string): string {
  if (path === STANDARD_INPUT) return path
  const { dev, ino } = statSync(path)
  // Where the system gives no number to files, the resolved name has to do.
  return ino === 0 ? realpathSync(path) : `${dev}:${ino}`
}
