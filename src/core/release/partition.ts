import type { Role } from '../../model/questionnaire.ts'

/**
 * Who may be shown apart: people are put together, whole role by whole role, until every block holds
 * at least k of them. Because the blocks are a partition, nothing can be subtracted from anything.
 */

/** A block of individuals before it has its name; roles in the order of the pack. */
export type PartitionBlock = {
  kind: 'role' | 'family' | 'others'
  roles: Role[]
  n: number
}

/** How many people of each role there are, by role id. */
export type RoleCounts = ReadonlyMap<string, number>

/**
 * Blocks of at least `k` people, in the order of the pack; none where there are fewer than `k` in all.
 *
 * A role that is large enough stands alone. Small ones are joined within their family first, then with
 * others; a role with priority is taken into such a pool last.
 */
export function partition(roles: readonly Role[], counts: RoleCounts, k: number): PartitionBlock[] {
  const present = roles.filter(({ id }) => countOf(counts, id) > 0)
  const context: Context = { counts, k, position: new Map(roles.map(({ id }, at) => [id, at])) }
  const families = [...new Set(present.map(({ family }) => family))].sort(byText)
  const parts = families.map((family) =>
    withinFamily(
      present.filter((role) => role.family === family),
      context,
    ),
  )
  const blocks = joinLeft(
    parts.flatMap(({ published }) => published),
    parts.flatMap(({ left }) => left),
    context,
  )
  return blocks.sort((a, b) => place(a, context) - place(b, context))
}

type Context = { counts: RoleCounts; k: number; position: ReadonlyMap<string, number> }

/** One family: its large roles one by one, its small ones together, or left over for the next step. */
function withinFamily(
  family: readonly Role[],
  context: Context,
): { published: PartitionBlock[]; left: Role[] } {
  const { counts, k } = context
  let alone = family.filter(({ id }) => countOf(counts, id) >= k)
  let pool = family.filter(({ id }) => countOf(counts, id) < k)
  while (isShort(pool, context)) {
    const [smallest] = alone.filter(({ priority }) => !priority).sort(bySize(counts))
    if (!smallest) break
    alone = alone.filter((role) => role !== smallest)
    pool = [...pool, smallest]
  }
  const published = alone.map((role) => blockOf('role', [role], context))
  if (pool.length === 0) return { published, left: [] }
  if (isShort(pool, context)) return { published, left: pool }
  return { published: [...published, blockOf('family', pool, context)], left: [] }
}

/** What no family could take in is joined with the least urgent blocks until it is large enough. */
function joinLeft(
  published: readonly PartitionBlock[],
  left: readonly Role[],
  context: Context,
): PartitionBlock[] {
  const remaining = [...published].sort(byUrgencyToStay)
  let pool = [...left]
  while (isShort(pool, context)) {
    const taken = remaining.shift()
    if (!taken) return []
    pool = [...pool, ...taken.roles]
  }
  return pool.length === 0 ? remaining : [...remaining, blockOf('others', pool, context)]
}

const isShort = (pool: readonly Role[], { counts, k }: Context) =>
  pool.length > 0 && sizeOf(pool, counts) < k

const sizeOf = (roles: readonly Role[], counts: RoleCounts) =>
  roles.reduce((total, { id }) => total + countOf(counts, id), 0)

const countOf = (counts: RoleCounts, id: string) => counts.get(id) ?? 0

function blockOf(
  kind: PartitionBlock['kind'],
  roles: readonly Role[],
  { counts, position }: Context,
): PartitionBlock {
  const inPackOrder = [...roles].sort(
    (a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0),
  )
  return { kind, roles: inPackOrder, n: sizeOf(roles, counts) }
}

/** Others last, the rest by their first role in the pack. */
function place({ kind, roles: [first] }: PartitionBlock, { position }: Context): number {
  return kind === 'others' ? Infinity : (position.get(first?.id ?? '') ?? 0)
}

/** The first is given up first: without priority, then the smaller, then by id. */
function byUrgencyToStay(a: PartitionBlock, b: PartitionBlock): number {
  return Number(hasPriority(a)) - Number(hasPriority(b)) || a.n - b.n || byText(keyOf(a), keyOf(b))
}

const hasPriority = ({ roles }: PartitionBlock) => roles.some(({ priority }) => priority)

/** A role's own id, or its family's where several roles stand together. */
const keyOf = ({ kind, roles: [first] }: PartitionBlock) =>
  (kind === 'role' ? first?.id : first?.family) ?? ''

const bySize = (counts: RoleCounts) => (a: Role, b: Role) =>
  countOf(counts, a.id) - countOf(counts, b.id) || byText(a.id, b.id)

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
