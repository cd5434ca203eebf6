import { digits, noun } from '../counts.ts'

/** About the window, and the list that does not fit it. */
export const windowWords = {
  tooSmall: (columns: number, rows: number, plain: string) =>
    `This window is ${columns} by ${rows}. The questions need 40 by 15. ` +
    `Make it larger, or press q and run: ${plain}`,
  /** "2 more lines above, 3 below", at the right edge */
  hidden: (above: number, below: number) => {
    const lines = (count: number) => digits(count, noun('more line'))
    if (above === 0) return `${lines(below)} below`
    return `${lines(above)} above${below > 0 ? `, ${below} below` : ''}`
  },
}
