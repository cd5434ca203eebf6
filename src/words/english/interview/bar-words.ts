/** Beside the bar: what is open, and the time left. */
export const barWords = {
  open: (count: number) => `${count} open`,
  openAndWhy: ({ open, skipped, dontKnow, unseen }: Record<OpenKind, number>) => {
    const kinds = [skipped > 0 && `${skipped} skipped`, dontKnow > 0 && `${dontKnow} don't know`]
    const why = kinds.filter(Boolean).join(', ')
    return `${open} open${why === '' ? '' : `: ${why}`}${unseen > 0 ? `, ${unseen} not asked yet` : ''}`
  },
  /** `few`: less than three minutes */
  timeLeft: (minutes: number | 'few') =>
    minutes === 'few' ? 'a few minutes left' : `about ${minutes} min left`,
  timeLeftInShort: (minutes: number | 'few') =>
    minutes === 'few' ? 'a few minutes' : `about ${minutes} min`,
}

type OpenKind = 'open' | 'skipped' | 'dontKnow' | 'unseen'
