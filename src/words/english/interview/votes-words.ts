/** The first round, in which everybody answered apart. */
export const votesWords = {
  tooFew: 'First round: too few answers to show without pointing at somebody.',
  spread: (all: number, levels: { level: number; count: number }[], dontKnow: number) =>
    `First round, ${all} answers: ${[
      ...levels.map(({ level, count }) => `${count} at level ${level}`),
      ...(dontKnow === 0 ? [] : [`${dontKnow} don't know`]),
    ].join(', ')}.`,
}
