import { small } from '../capital.ts'

/**
 * Titles of roles come from packs and may hold both genders ("Pair aidant ou paire aidante"), so no plural
 * and no article can be made of them: the title stands as it is, with the number behind it.
 */
export const peopleOf = (title: string, count: number): string => `${small(title)} (${count})`

export const roleName = (title: string): string => small(title)

/** A title may hold an « ou » and commas of its own; only semicolons keep several apart. */
export const roleList = (titles: readonly string[]): string => titles.map(roleName).join('; ')

/** The first few by name, the rest by number. */
export function roleListUpTo(
  limit: number,
  titles: readonly string[],
  more: (count: number) => string,
): string {
  const rest = titles.length - limit
  return [roleList(titles.slice(0, limit)), ...(rest > 0 ? [more(rest)] : [])].join('; ')
}
