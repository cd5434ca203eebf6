import type { Change, ItemChange, ItemInPack } from '../../model/pack-changes.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { allItems } from '../pack.ts'
import { areOneInTwoLanguages } from '../translate/same-questionnaire.ts'

/** Every question of both packs: in the order of the newer one, then what is gone. */
export function itemChanges(before: Questionnaire, after: Questionnaire): ItemChange[] {
  const [old, now] = [placedById(before), placedById(after)]
  const kinds = areOneInTwoLanguages(before, after) ? KINDS_BESIDE_WORDS : KINDS
  const present = [...now.values()].map((placed) =>
    changeOf(old.get(placed.item.id), placed, kinds),
  )
  const gone = [...old.values()].filter(({ item }) => !now.has(item.id))
  return [
    ...present,
    ...gone.map((placed): ItemChange => ({
      id: placed.item.id,
      changes: ['retired'],
      before: placed,
      after: null,
    })),
  ]
}

/** Is this still the same question, so that an answer to it means what it meant? */
export const meansTheSame = ({ changes }: ItemChange): boolean =>
  !changes.some((change) => change === 'reworded' || change === 're-anchored')

function placedById(pack: Questionnaire): Map<string, ItemInPack> {
  const placed = allItems(pack).map(({ item, theme, area }) => ({
    item,
    theme: theme.id,
    area: area.id,
  }))
  return new Map(placed.map((one) => [one.item.id, one]))
}

function changeOf(
  before: ItemInPack | undefined,
  after: ItemInPack,
  kinds: readonly Kind[],
): ItemChange {
  const { id } = after.item
  if (!before) return { id, changes: ['new'], before: null, after }
  const changes = kinds.filter(([, isSo]) => isSo(before, after)).map(([kind]) => kind)
  return { id, changes: changes.length > 0 ? changes : ['kept'], before, after }
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)

type Kind = [Change, (before: ItemInPack, after: ItemInPack) => boolean]

const KINDS_BESIDE_WORDS: readonly Kind[] = [
  ['re-weighted', (a, b) => a.item.weight !== b.item.weight],
  [
    're-barred',
    (a, b) =>
      differ(a.item.critical, b.item.critical) ||
      a.item.confirmedBy !== b.item.confirmedBy ||
      a.item.notApplicable !== b.item.notApplicable,
  ],
  ['re-shown', (a, b) => differ(a.item.showWhen, b.item.showWhen)],
  ['moved', (a, b) => a.theme !== b.theme || a.area !== b.area],
]

const KINDS: readonly Kind[] = [
  ['reworded', (a, b) => a.item.prompt !== b.item.prompt],
  ['re-anchored', (a, b) => differ(a.item.levels, b.item.levels)],
  ...KINDS_BESIDE_WORDS,
]
