import { checksum, hex } from './checksum.ts'
import type { Section } from './sections.ts'
import { folded } from './words.ts'

/** What must be known of a pack; a LoadedQuestionnaire is one. */
export type PastePack = {
  questionnaire: {
    id: string
    version: string
    areas: readonly { themes: readonly { items: readonly { id: string }[] }[] }[]
  }
  digest: string
}

/** In pack order, which is the order of the answers in a text. */
export function itemIds({ questionnaire }: PastePack): string[] {
  return questionnaire.areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.map(({ id }) => id)),
  )
}

/**
 * The pack that a text belongs to: id, version, a check of its questions and their order, and its digest.
 * A translation, or a pack with a slip of the pen put right, has another digest and the same order: its
 * answers can be read.
 */
export function packSection(pack: PastePack): Section {
  const { id, version } = pack.questionnaire
  return {
    label: `questionnaire ${id} ${version} ${orderOf(pack)}`,
    content: pack.digest.replace('sha256-', '').replace(/.{8}(?=.)/g, '$& '),
  }
}

/** What a text says of its pack; undefined where it says something else. */
export type NamedPack = { id: string; version: string; order: string; digest: string }

export function namedPack({ label, content }: Section): NamedPack | undefined {
  const [, id, version, order] = LABEL.exec(label) ?? []
  const digits = folded(content)
  if (id === undefined || version === undefined || order === undefined) return undefined
  return /^[0-9a-f]{64}$/.test(digits)
    ? { id, version, order, digest: `sha256-${digits}` }
    : undefined
}

const LABEL = /^questionnaire ([a-z0-9-]+) (\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?) ([0-9a-f]{8})$/i

/** The same for packs that ask the same questions in the same order. */
export function orderOf(pack: PastePack): string {
  return hex(checksum(itemIds(pack).join(' ')), 8)
}
