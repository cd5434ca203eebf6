import type { Questionnaire } from '../../model/questionnaire.ts'
import { documentWordsOfMany } from '../../words/document-words.ts'
import type { PartitionBlock } from './partition.ts'

/** What a block is called: the same blocks have the same names in every theme and every wave. */
export type BlockName = { id: string; title: string }

/** A single role has the role's own name, a family its own, and what is left is "others". */
export function blockName(pack: Questionnaire, block: PartitionBlock): BlockName {
  const { release } = documentWordsOfMany(pack.language)
  const [first] = block.roles
  if (block.kind === 'role' && first) return { id: first.id, title: first.title }
  if (block.kind === 'family' && first) {
    return {
      id: freeId(pack, first.family, 'combined'),
      title: release.joinedFamily(first.family),
    }
  }
  return { id: freeId(pack, 'others', 'combined'), title: release.others }
}

/** @param number counted from 1 where several groups of a role answered */
export function groupName(pack: Questionnaire, role: string, number: number | null): BlockName {
  const title = pack.roles.find(({ id }) => id === role)?.title ?? role
  const suffix = number === null ? 'group' : `group-${number}`
  const id = freeId(pack, `${shortened(role)}-${suffix}`, 'sheet')
  return { id, title: documentWordsOfMany(pack.language).release.groupSheet(title, number) }
}

/** An id that no role has, so that a block is never taken for a role of that name. */
function freeId({ roles }: Questionnaire, id: string, suffix: string): string {
  const isTaken = (candidate: string) => roles.some((role) => role.id === candidate)
  return isTaken(id) ? freeId({ roles } as Questionnaire, `${shortened(id)}-${suffix}`, suffix) : id
}

/** Ids may be 80 characters long; this leaves room for what is added. */
const shortened = (id: string) => id.slice(0, 60).replace(/-+$/, '')
