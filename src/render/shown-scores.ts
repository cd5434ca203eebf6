import type { Comparison } from '../model/comparison.ts'
import type { CurrentEvidence } from '../model/current-evidence.ts'
import type { Result } from '../model/result.ts'
import type { DocumentWords } from '../words/document-words.ts'

/**
 * The one place where a score takes the decimal mark of a language: the same result with every score that
 * is shown written as its reader writes it. A document never changes; formats that hold data, such as JSON
 * and the table of items, keep the point.
 */

type Number = DocumentWords['common']['number']
type Shown = { display: string | null }

const written = <T extends Shown>(figures: T, number: Number): T =>
  figures.display === null ? figures : { ...figures, display: number(figures.display) }

export function withShownScores<D extends Result>(document: D, number: Number): D {
  return {
    ...document,
    overall: written(document.overall, number),
    areas: document.areas.map((area) => ({
      ...withBlocks(area, number),
      themes: area.themes.map((theme) => withBlocks<typeof theme>(theme, number)),
    })),
  }
}

/** Of many voices every group has a score of its own. */
function withBlocks<T extends Shown & { blocks?: Shown[] }>(figures: T, number: Number): T {
  const shown = written(figures, number)
  return shown.blocks
    ? { ...shown, blocks: shown.blocks.map((block) => written(block, number)) }
    : shown
}

export function withShownEvidence(evidence: CurrentEvidence, number: Number): CurrentEvidence {
  const all = <T extends Shown>(figures: ReadonlyMap<string, T>) =>
    new Map([...figures].map(([id, one]) => [id, written(one, number)]))
  return { ...evidence, areas: all(evidence.areas), themes: all(evidence.themes) }
}

export function withShownChanges(document: Comparison, number: Number): Comparison {
  const shown = <T extends { figures: Shown[] }>(change: T): T => ({
    ...change,
    figures: change.figures.map((one) => written(one, number)),
  })
  return {
    ...document,
    overall: shown(document.overall),
    areas: document.areas.map((area) => ({
      ...shown(area),
      themes: area.themes.map((theme) => ({ ...shown(theme), groups: theme.groups.map(shown) })),
    })),
  }
}
