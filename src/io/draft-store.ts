import { readFileSync } from 'node:fs'
import { access, link, readFile, realpath, rename, rm } from 'node:fs/promises'
import { FileError, InputError } from '../errors.ts'
import { type AnswerSheet, answerSheetSchema } from '../model/answer-sheet.ts'
import { parseShape } from '../model/parse-shape.ts'
import { sweepTemporaries, writeWhole, writeWholeNow } from './draft-write.ts'
import { errorCode, fileError } from './file-error.ts'
import { takeLock } from './lock.ts'
import { parseSource } from './parse-source.ts'
import { readTextFile, SHEET_LIMIT } from './read-text.ts'

/** What the interview keeps in a draft beside the sheet itself; the store adds `rev` and `at`. */
export type Draft = AnswerSheet & { interview: Record<string, unknown> }

/** The draft was changed by somebody else. Ours has been written beside it. */
export class ConflictError extends Error {
  readonly file: string

  constructor(file: string) {
    super(`the draft was changed from somewhere else; ours is in ${file}`)
    this.name = 'ConflictError'
    this.file = file
  }
}

/** A draft held by this process alone. */
export type DraftStore = {
  /** the sheet that was found, or null */
  found: AnswerSheet | null
  /** on the disk when this resolves; @throws ConflictError or a system error */
  save(draft: Draft): Promise<void>
  /** the same in one go, for the last moments of the process */
  saveNow(draft: Draft): void
  /** the old draft gets another name, which is returned; no file is overwritten */
  setAside(name: string): Promise<string>
  remove(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens or begins a draft, under a lock that nobody else can take meanwhile.
 *
 * @throws HeldError where another process has it, FileError, or InputError where it is no draft
 */
export async function openDraft(name: string): Promise<DraftStore> {
  const file = await realpath(name).catch(() => name)
  const lock = await takeLock(`${file}.lock`)
  try {
    await sweepTemporaries(file)
    const text = await readIfThere(file)
    const found = text === null ? null : parseDraft(text, file)
    return { ...draftStore(file, { text, found }), found, close: () => lock.release() }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** What is in a draft that somebody else holds; null where it cannot be told. */
export async function peekDraft(file: string): Promise<AnswerSheet | null> {
  try {
    return parseDraft(await readTextFile(file, SHEET_LIMIT), file)
  } catch {
    return null
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    await access(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw fileError(error, 'read', file)
  }
  return readTextFile(file, SHEET_LIMIT)
}

function parseDraft(text: string, file: string): AnswerSheet {
  const source = parseSource(text, file)
  const parsed = parseShape(answerSheetSchema, source.value)
  if (parsed.ok) return parsed.value
  throw new InputError((words) => words.draftFile.notADraft(file), source.locate(parsed.problems))
}

type Known = { text: string | null; found: AnswerSheet | null }

function draftStore(file: string, { text, found }: Known): Omit<DraftStore, 'found' | 'close'> {
  let known = text
  let rev = Number(found?.interview?.['rev'] ?? 0) || 0

  const next = (draft: Draft) => toText(draft, rev + 1)
  const settle = (written: string) => {
    known = written
    rev += 1
  }
  return {
    async save(draft) {
      const written = next(draft)
      const present = await readFile(file, 'utf8').catch(absent)
      if (isForeign(present, known)) {
        const beside = besideName(file)
        await writeWhole(beside, written)
        throw new ConflictError(beside)
      }
      await writeWhole(file, written)
      settle(written)
    },
    saveNow(draft) {
      const written = next(draft)
      if (isForeign(readNow(file), known)) {
        const beside = besideName(file)
        writeWholeNow(beside, written)
        throw new ConflictError(beside)
      }
      writeWholeNow(file, written)
      settle(written)
    },
    async setAside(name) {
      const aside = await renameToFree(file, name)
      known = null
      rev = 0
      return aside
    },
    async remove() {
      await rm(file, { force: true })
    },
  }
}

/** A file that was deleted is simply written again; one that differs from what we wrote is not ours. */
function isForeign(present: string | null, known: string | null): boolean {
  return present !== null && present !== known
}

function toText(draft: Draft, rev: number): string {
  const { interview, ...sheet } = draft
  const at = new Date().toISOString()
  return `${JSON.stringify({ ...sheet, interview: { rev, at, ...interview } }, null, 2)}\n`
}

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null
  throw error
}

function readNow(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return absent(error)
  }
}

function besideName(file: string): string {
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  return `${file.replace(/\.json$/, '')}-${time}-${process.pid}.json`
}

/** name.json, name-2.json, … : the first that is free, taken without a gap in which another could take it. */
async function renameToFree(file: string, name: string): Promise<string> {
  for (let count = 1; count < 1000; count += 1) {
    const target = count === 1 ? name : name.replace(/(\.json)?$/, `-${count}.json`)
    try {
      await link(file, target)
      await rm(file)
      return target
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errorCode(error))) throw error
      if (await isThere(target)) continue
      await rename(file, target)
      return target
    }
  }
  throw new FileError((words) => words.draftFile.tooMany(file))
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
