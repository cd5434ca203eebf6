import path from 'node:path'
import { ConflictError, type DraftStore } from '../io/draft-store.ts'
import { inEnglish } from '../errors.ts'
import { errorCode } from '../io/file-error.ts'
import type { SaveResult, Storage } from '../prompt/run.ts'
import { asideName } from '../prompt/words/resume-words.ts'

export type StorageOptions = { file: string; savedAt(): string }

/** The draft store as the interview sees it: every way a save can go is a value, with words for people. */
export function storageOf(store: DraftStore, { file, savedAt }: StorageOptions): Storage {
  return {
    save: (draft) => settled(() => store.save(draft), file),
    saveNow(draft) {
      try {
        store.saveNow(draft)
        return { kind: 'saved' }
      } catch (error) {
        return failure(error, file)
      }
    },
    setAside: () => settled(() => store.setAside(asideName(file, savedAt())), file),
  }
}

async function settled(task: () => Promise<unknown>, file: string): Promise<SaveResult> {
  try {
    await task()
    return { kind: 'saved' }
  } catch (error) {
    return failure(error, file)
  }
}

function failure(error: unknown, file: string): SaveResult {
  if (error instanceof ConflictError) return { kind: 'conflict', file: error.file }
  const reason = inEnglish((words) => words.file.fault(errorCode(error)))
  return {
    kind: 'failed',
    reason,
    remedy: remedyFor(errorCode(error), path.dirname(path.resolve(file))),
  }
}

function remedyFor(code: string, folder: string): string {
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'Free some space'
  if (code === 'EFBIG') return 'Raise the limit (ulimit -f)'
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return `Allow writing to ${folder}`
  return `Look at the folder ${folder}`
}
