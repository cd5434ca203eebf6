import type { Pressed } from './to-keys.ts'

/** `take` says whether a key belongs to a paste, and gives the whole of it at its end. */
export type PasteCollector = { take(pressed: Pressed): null | 'collecting' | { pasted: string } }

/** Gathers what stands between the marks of a bracketed paste. */
export function pasteCollector(): PasteCollector {
  let parts: string[] | null = null
  return {
    take({ name, sequence = '' }) {
      if (name === 'paste-start') {
        parts = []
        return 'collecting'
      }
      if (parts === null) return name === 'paste-end' ? 'collecting' : null
      if (name !== 'paste-end') {
        parts.push(sequence)
        return 'collecting'
      }
      const pasted = parts.join('')
      parts = null
      return { pasted }
    },
  }
}
