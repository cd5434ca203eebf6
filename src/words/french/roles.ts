import { small } from '../capital.ts'

/**
 * Titles of roles come from packs and may hold both genders ("Pair aidant ou paire aidante"), so no plural
 * and no article can be made of them: the title stands as it is, with the number behind it.
 */
export const peopleOf = (title: string, count: number): string => `${small(title)} (${count})`

export const roleName = (title: string): string => small(title)
