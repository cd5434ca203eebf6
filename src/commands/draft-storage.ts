import path from 'node:path'
import { ConflictError, type DraftStore } from '../io/draft-store.ts'
import { errorCode } from '../io/file-error.ts'
import type { SaveResult, Storage } from '../prompt/run.ts'
import { asideName } from '../prompt/aside-name.ts'
import type { InterviewWords } from '../words/interview-words.ts'
import type { Messages } from '../words/messages.ts'

export type StorageOptions = {
  file: string
  savedAt(): string
  /** both in the language of the interview */
  words: InterviewWords['storage']
  messages: Messages
}

/** The draft store as the interview sees it: every way a save can go is a value, with words for people. */
export function storageOf(store: DraftStore, options: StorageOptions): Storage {
  const { file, savedAt } = options
  return {
    save: (draft) => settled(() => store.save(draft), options),
    saveNow(draft) {
      try {
        store.saveNow(draft)
        return { kind: 'saved' }
      } catch (error) {
        return failure(error, options)
      }
    },
    setAside: () => settled(() => store.setAside(asideName(file, savedAt())), options),
  }
}

async function settled(task: () => Promise<unknown>, options: StorageOptions): Promise<SaveResult> {
  try {
    await task()
    return { kind: 'saved' }
  } catch (error) {
    return failure(error, options)
  }
}

function failure(error: unknown, { file, words, messages }: StorageOptions): SaveResult {
  if (error instanceof ConflictError) return { kind: 'conflict', file: error.file }
  const code = errorCode(error)
  const folder = path.dirname(path.resolve(file))
  return {
    kind: 'failed',
    reason: messages.file.fault(code),
    remedy: remedyFor(code, folder, words),
  }
}

function remedyFor(code: string, folder: string, words: InterviewWords['storage']): string {
  if (['ENOSPC', 'EDQUOT'].includes(code)) return words.freeSpace
  if (code === 'EFBIG') return words.raiseLimit
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return words.allowWriting(folder)
  return words.lookAtFolder(folder)
}
