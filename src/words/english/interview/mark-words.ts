/** A mark as it is kept: a level, don't know, does not apply, or taken back. */
export type SaidMark = number | 'd' | 'x' | 'none'

export const markWords = {
  /** as a row of its own under the levels */
  dontKnow: (isAlone: boolean) => (isAlone ? "I don't know" : "We don't know"),
  doesNotApply: 'Does not apply to us',
  notYet: 'No answer yet',
  /** in a sentence */
  said: (mark: SaidMark) => {
    if (mark === 'd') return "we don't know"
    if (mark === 'x') return 'does not apply'
    return mark === 'none' ? 'no answer yet' : `level ${mark}`
  },
  /** in a column of a list, where a level is its figure */
  short: {
    'dont-know': "don't know",
    'not-applicable': 'n/a',
    skipped: 'skipped',
    unseen: 'not asked',
  },
}
