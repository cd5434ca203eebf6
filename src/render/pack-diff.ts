import type { Change, ItemChange, PackDiff, PackName } from '../model/pack-changes.ts'
import { bullet, hanging, joined, paragraph, titled } from './text/blocks.ts'
import { packChangeWords as words } from '../words/english/documents/pack-change-words.ts'

/** What changed between two packs, as text for the terminal. */
export function renderPackDiff(diff: PackDiff): string {
  const { items, before, after } = diff
  const kept = items.filter(({ changes }) => changes.includes('kept')).length
  const groups = KINDS.map((kind) =>
    titled(
      words.heads[kind],
      items.filter(({ changes }) => changes.includes(kind)).flatMap((item) => lines(kind, item)),
    ),
  )
  return joined([
    [words.title(named(before), named(after))],
    paragraph(words.kept(kept)),
    ...groups,
    titled(
      words.weights,
      diff.weights.flatMap((one) =>
        bullet(words.barChange(words.bar[one.kind], one.id, one.before, one.after)),
      ),
    ),
    titled(words.actions, [
      ...listed(words.added, diff.actions.added),
      ...listed(words.gone, diff.actions.gone),
    ]),
    paragraph(advice(diff)),
  ])
}

const KINDS = Object.keys(words.heads) as Exclude<Change, 'kept'>[]

const named = ({ id, version }: PackName) => `${id} ${version}`

const listed = (say: (ids: string) => string, ids: readonly string[]) =>
  ids.length > 0 ? bullet(say(ids.join(', '))) : []

function lines(kind: Change, { id, before, after }: ItemChange): string[] {
  const name = (after ?? before)?.item.short ?? (after ?? before)?.item.prompt ?? ''
  return [...bullet(`${id}: ${name}`), ...details(kind, before, after)]
}

function details(kind: Change, before: ItemChange['before'], after: ItemChange['after']): string[] {
  if (!before || !after) return []
  switch (kind) {
    case 'reworded':
      return wasAndNow(before.item.prompt, after.item.prompt)
    case 're-anchored':
      return after.item.levels.flatMap((anchor, level) => {
        const was = before.item.levels[level] ?? ''
        return was === anchor ? [] : wasAndNow(`${level}  ${was}`, `${level}  ${anchor}`)
      })
    case 're-weighted':
      return detail(words.weight(before.item.weight, after.item.weight))
    case 'moved':
      return detail(
        words.from(`${before.area} › ${before.theme}`, `${after.area} › ${after.theme}`),
      )
    default:
      return []
  }
}

const detail = (text: string) => hanging(text, '      ', '      ')
const wasAndNow = (was: string, now: string) => [
  ...detail(words.was(was)),
  ...detail(words.now(now)),
]

function advice({ version, items, weights }: PackDiff): string {
  if (!version) return ''
  if (version.needed === 'none') return words.none
  const isCounted = weights.length > 0 || items.some(({ changes }) => !changes.includes('kept'))
  if (!version.isEnough) return words.versionTooSmall[version.needed]
  return isCounted ? words.versionEnough : `${words.none} ${words.versionEnough}`
}
