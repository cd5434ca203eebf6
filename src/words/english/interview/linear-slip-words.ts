const LEVELS = 'Type 0, 1, 2, 3 or 4, or d for "We don\'t know".'

/** A line that does not fit where it was typed: what was heard, and what would fit. */
export const linearSlipWords = {
  notFitting: (line: string, fitting: string) =>
    `${line === '' ? 'Nothing was typed.' : `"${line}" does not fit here.`} ${fitting}`,
  noLevel: (line: string) => `"${line}" is not one of the levels. ${LEVELS}`,
  levels: LEVELS,
  choice: (choices: number) => `Type a number from 1 to ${choices}, or q to leave.`,
  howMany: 'Type a number, or Enter to leave it as it is.',
  counted: 'Press Enter to go on, or type b to count again.',
  view: (most: number) => `Type a number from 0 to ${most}, or press Enter.`,
  readBack: 'Press Enter to keep it, or type e to write it again.',
  kept: (hasEarlier: boolean) =>
    `Press Enter to leave it, or type e to change it, x to take it out${hasEarlier ? ', k for the one before' : ''}.`,
  review: 'Type a question number, l for the list by theme, or f to finish.',
}
