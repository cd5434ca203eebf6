/** What is said of a save, that worked or did not. */
export const savingWords = {
  isSlow: 'Saving',
  saved: (draft: string, { decided, asked, open }: Standing) =>
    `Saved in ${draft}: ${decided} of ${asked} answered, ${open} open.`,
  notKept: ({ decided, asked, open }: Standing) =>
    `${decided} of ${asked} answered, ${open} open. If you leave now, none of it is kept.`,
  trouble: (reason: string, remedy: string) =>
    `Not saved: ${reason}. Your answer is still on this screen, and everything before it is safe. ` +
    `${remedy}, then press Enter.`,
  troubleKeys: ['Enter tries again', 'q leaves'],
}

type Standing = { decided: number; asked: number; open: number }
