/** What an old draft is called from now on: readiness-draft-2026-11-03.json */
export function asideName(draft: string, savedAt: string): string {
  const at = new Date(savedAt)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return draft.replace(/(\.json)?$/, `-${day}.json`)
}
