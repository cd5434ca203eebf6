import type { Change, ItemChange, PackDiff, PackName } from '../model/pack-changes.ts'
import { bullet, hanging, joined, paragraph, titled } from './text/blocks.ts'
import type { DocumentWords } from '../words/document-words.ts'

type PackChangeWords = DocumentWords['packChange']

/** What changed between two packs, as text for the terminal. */
export function renderPackDiff(diff: PackDiff, words: PackChangeWords): string {
  const { items, before, after } = diff
  const kept = items.filter(({ changes }) => changes.includes('kept')).length
  const kinds = Object.keys(words.heads) as Exclude<Change, 'kept'>[]
  const groups = kinds.map((kind) =>
    titled(
      words.heads[kind],
      items
        .filter(({ changes }) => changes.includes(kind))
        .flatMap((item) => lines(kind, item, words)),
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
    paragraph(advice(diff, words)),
  ])
}

const named = ({ id, version }: PackName) => `${id} ${version}`

const listed = (say: (ids: string) => string, ids: readonly string[]) =>
  ids.length > 0 ? bullet(say(ids.join(', '))) : []

function lines(kind: Change, { id, before, after }: ItemChange, words: PackChangeWords): string[] {
  const name = (after ?? before)?.item.short ?? (after ?? before)?.item.prompt ?? ''
  return [...bullet(words.question(id, name)), ...details(kind, { before, after }, words)]
}

function details(
  kind: Change,
  { before, after }: Pick<ItemChange, 'before' | 'after'>,
  words: PackChangeWords,
): string[] {
  if (!before || !after) return []
  switch (kind) {
    case 'reworded':
      return wasAndNow(before.item.prompt, after.item.prompt, words)
    case 're-anchored':
      return after.item.levels.flatMap((anchor, level) => {
        const was = before.item.levels[level] ?? ''
        return was === anchor ? [] : wasAndNow(`${level}  ${was}`, `${level}  ${anchor}`, words)
      })
    case 're-weighted':
      return detail(words.weight(before.item.weight, after.item.weight))
    case 'moved':
      return detail(
        words.from(words.place(before.area, before.theme), words.place(after.area, after.theme)),
      )
    default:
      return []
  }
}

const detail = (text: string) => hanging(text, '      ', '      ')
const wasAndNow = (was: string, now: string, words: PackChangeWords) => [
  ...detail(words.was(was)),
  ...detail(words.now(now)),
]

function advice({ version, items, weights }: PackDiff, words: PackChangeWords): string {
  if (!version) return ''
  if (version.needed === 'none') return words.none
  const isCounted = weights.length > 0 || items.some(({ changes }) => !changes.includes('kept'))
  if (!version.isEnough) return words.versionTooSmall[version.needed]
  return isCounted ? words.versionEnough : `${words.none} ${words.versionEnough}`
}
