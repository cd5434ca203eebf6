import type { Item } from '../model/questionnaire.ts'

/** The question in the words for a role, where the pack has them. */
export function promptFor({ prompt, promptFor: byRole }: Item, role: string | undefined): string {
  const own = Object.entries(byRole).find(([id]) => id === role)
  return own ? own[1] : prompt
}
