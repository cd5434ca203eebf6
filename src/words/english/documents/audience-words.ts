/** What a report for fewer eyes leaves out, and says so. */
export const audienceWords = {
  kind: { board: 'for the board', team: 'for the team', full: '' },
  leftOut: 'What this report leaves out',
  leftOutText: (parts: string[]) =>
    `Left out here: ${parts.join('; ')}. All of it stands in the full report of the same result.`,
  /** by the part of a report; those that are never missed have none */
  left: {
    answers: 'the answers to single questions',
    themes: 'the pages of the themes, with evidence, notes and other views in people’s own words',
    register: 'the steps of the actions',
    explanations: 'how each figure came about',
    method: 'the full method, with all weights and sources',
  } as Record<string, string>,
  methodTitle: 'Method in short, and limits',
  inShort: 'Method in short',
  inShortTexts: [
    'Each question has five levels, from 0 to 4, each described in words; a level counts 25 points. A theme’s score is the weighted mean of its answered questions, an area’s that of its themes. “Could be” is the range from every open answer at its lowest to every one at its best.',
    'A stage is reached where every area reaches its bar and every critical item for it is met. The weakest area decides, never the mean.',
  ],
  roadmapLink: 'The roadmap: what unlocks what',
  further: (count: number) =>
    count === 1
      ? 'One further action stands in the full report.'
      : `${count} further actions stand in the full report.`,
}
