import type { Aggregate } from '../../model/aggregate.ts'
import type { Ledger, Release } from '../../model/ledger.ts'

/**
 * All that a result says about people's answers, and nothing else: neither words nor names, which may
 * improve from one version of this program to the next. The release is known again by its hash.
 *
 * Because it is what was published, nobody can test guesses at single answers with it: it knows no more
 * than the report does.
 */
export function releasedFigures(
  document: Omit<Aggregate, 'release'> & { release: Pick<Aggregate['release'], 'withheld'> },
): object {
  const { wave, questionnaire, privacy, respondents, blocks, areas, perspectives } = document
  return {
    wave,
    questionnaire: questionnaire.digest,
    privacy,
    respondents,
    blocks: blocks.map(({ id, kind, roles, n }) => ({ id, kind, roles, n })),
    themes: areas.flatMap(({ themes }) =>
      themes.map(({ id, status, score, coverage, blocks: shown, items }) => ({
        id,
        status,
        score,
        coverage,
        blocks: shown.map((block) => without(block, 'display')),
        items: items.map((item) => without(item, 'prompt')),
      })),
    ),
    gaps: perspectives.gaps.map((gap) => without(gap, 'words')),
    agreement: perspectives.agreement,
  }
}

const without = <T extends object>(object: T, name: keyof T & string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

export const earlierRelease = (ledger: Ledger, now: Release): Release | undefined =>
  ledger.releases.find(
    ({ wave, questionnaire }) => wave === now.wave && questionnaire === now.questionnaire,
  )

/**
 * Why a wave that was reported may not be reported like this, or null where it is the same again. Two
 * reports that differ by one person are that person's answers.
 */
export function refusal(before: Release, now: Release): string | null {
  const { wave } = now
  if (before.digest !== now.digest) {
    return `the wave ${wave} was reported on another text of ${now.questionnaire}; take that one, or begin a new wave`
  }
  if (before.minGroupSize !== now.minGroupSize) {
    return `the wave ${wave} was reported with groups of at least ${before.minGroupSize}, not ${now.minGroupSize}; side by side, the two reports could give people away. Report it as before, or begin a new wave`
  }
  if (before.release !== now.release) {
    return `the wave ${wave} has been reported, which closes it, and these sheets do not give the same figures: one was added, changed or taken out since. Side by side, the two reports would show what that person answered. Take the sheets as they were, or begin a new wave`
  }
  return null
}

export const withRelease = (ledger: Ledger, now: Release): Ledger => ({
  ...ledger,
  releases: [...ledger.releases, now],
})
