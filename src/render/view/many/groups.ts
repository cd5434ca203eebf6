import type { Aggregate } from '../../../model/aggregate.ts'
import type { Report, ThemeOf } from '../../report.ts'

export type ManyReport = Report<Aggregate>
export type ManyTheme = ThemeOf<Aggregate>
/** A published part of the wave, or of the answers to one theme. */
export type Group = Aggregate['blocks'][number]
export type ThemeGroup = ManyTheme['blocks'][number]
type AnyGroup = Pick<Group, 'id' | 'kind' | 'roles'>

/** The same people by the same name: a theme may join groups that stand apart elsewhere. */
export const isSameGroup = (one: AnyGroup, other: AnyGroup): boolean =>
  one.id === other.id &&
  one.kind === other.kind &&
  one.roles.length === other.roles.length &&
  one.roles.every((role) => other.roles.includes(role))

/**
 * What a group is called: people of one role by that role, a family by its name, and groups joined in a
 * single theme by what they are. Who is in a family stands in the method section.
 */
export function titleOf(group: AnyGroup, report: ManyReport): string {
  const { perspectives: words, release } = report.words
  const known = report.document.blocks.find((block) => isSameGroup(block, group))
  const roles = roleTitles(group, report)
  const [role = ''] = roles
  if (group.kind === 'group') return sheetTitle(group, role, report)
  if (roles.length === 1) return words.role(role)
  const [family = '', ...others] = familiesOf(group, report)
  const isFamily = others.length === 0
  if (known) return isFamily ? release.family(family) : known.title
  return isFamily ? words.combinedOf(roles) : words.combined
}

/** Several sheets of one role are told apart by their place in the document. */
function sheetTitle(
  { id, roles }: AnyGroup,
  role: string,
  { document, words }: ManyReport,
): string {
  const alike = document.blocks.filter(
    (block) => block.kind === 'group' && block.roles[0] === roles[0],
  )
  const place = alike.findIndex((block) => block.id === id) + 1
  return words.perspectives.groupSheet(role, alike.length > 1 ? place : null)
}

export const familiesOf = ({ roles }: Pick<Group, 'roles'>, { document }: ManyReport): string[] => [
  ...new Set(
    document.pack.roles.filter(({ id }) => roles.includes(id)).map(({ family }) => family),
  ),
]

export const roleTitles = ({ roles }: Pick<Group, 'roles'>, { document }: ManyReport): string[] =>
  document.pack.roles.filter(({ id }) => roles.includes(id)).map(({ title }) => title)

/** Does this group speak for that family of roles, and for nobody else? */
export function speaksFor(group: AnyGroup, family: string, report: ManyReport): boolean {
  const families = familiesOf(group, report)
  return group.id === family || (families.length === 1 && families[0] === family)
}
