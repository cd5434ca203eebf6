import type { InterviewWords } from '../../interview-words.ts'

/** The first round, in which everybody answered apart. */
export const votesWords: InterviewWords['votes'] = {
  tooFew: 'Premier tour : trop peu de réponses pour les montrer sans désigner quelqu’un.',
  spread: (all, levels, dontKnow) =>
    `Premier tour, ${all} réponses : ${[
      ...levels.map(({ level, count }) => `${count} au niveau ${level}`),
      ...(dontKnow === 0 ? [] : [dontKnow === 1 ? '1 ne sait pas' : `${dontKnow} ne savent pas`]),
    ].join(', ')}.`,
}
