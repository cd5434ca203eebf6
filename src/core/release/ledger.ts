import type { Message } from '../../errors.ts'
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
export function refusal(before: Release, now: Release): Message | null {
  const { wave, questionnaire, minGroupSize } = now
  if (before.digest !== now.digest) return (words) => words.release.otherText(wave, questionnaire)
  if (before.minGroupSize !== minGroupSize) {
    return (words) =>
      words.release.otherGroupSize(wave, { before: before.minGroupSize, now: minGroupSize })
  }
  if (before.release !== now.release) return (words) => words.release.otherAnswers(wave)
  return null
}

export const withRelease = (ledger: Ledger, now: Release): Ledger => ({
  ...ledger,
  releases: [...ledger.releases, now],
})
