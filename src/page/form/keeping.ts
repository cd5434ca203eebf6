import type { FormDocument } from '../../model/form-document.ts'
import { restored } from './restored.ts'
import type { State } from './state.ts'

/** Keeps answers in this browser, or nowhere where it refuses. */
export type Keeping = {
  /** false from the first refusal on */
  isKept(): boolean
  read(): State | undefined
  write(state: State): void
  clear(): void
}

/** One place for each text of a questionnaire and each collection. */
export function keepingFor(page: FormDocument): Keeping {
  const key = `readiness-form ${page.digest} ${page.wave ?? ''}`
  let kept = true
  const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(window.localStorage)
    } catch {
      // Private windows, full disks and strict settings refuse in different ways, and all mean the same.
      kept = false
      return undefined
    }
  }
  // Some browsers read happily and refuse to write.
  attempt((storage) => storage.setItem(`${key}?`, ''))
  attempt((storage) => storage.removeItem(`${key}?`))
  return {
    isKept: () => kept,
    read: () => restored(attempt((storage) => storage.getItem(key)) ?? '', page),
    write: (state) => attempt((storage) => storage.setItem(key, JSON.stringify(state))),
    clear: () => attempt((storage) => storage.removeItem(key)),
  }
}
