import type { Comparison } from '../model/comparison.ts'
import type { Item, Questionnaire } from '../model/questionnaire.ts'
import { type PlacedItem, allItems, keepItems } from './pack.ts'
import { areOneInTwoLanguages } from './translate/same-questionnaire.ts'
import { displayScore } from './display.ts'
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  add,
  atLeast,
  divide,
  fromDecimal,
  multiply,
  rational,
  sum,
} from './rational.ts'

/** What results have in common: the questions that stand in all of them with the same words, or their translation. */

/** Of each result's own weight, what the common questions must carry; below, the rest would decide. */
export const ENOUGH_PERCENT = 80

type NotCompared = Comparison['notCompared']

/** The questions that every pack asks alike, in the last one's order and with its weights; and the others. */
export type CommonQuestions = {
  pack: Questionnaire
  ids: ReadonlySet<string>
  notCompared: NotCompared
}

/** @param packs what each result asked, with nothing left to look up, the latest last */
export function commonQuestions(packs: readonly Questionnaire[]): CommonQuestions {
  const latest = packs.at(-1)
  if (!latest) throw new Error('nothing has anything in common with nothing')
  const asked = packs.map(placedById)
  const last = asked.at(-1) ?? new Map<string, PlacedItem>()
  const everywhere = [...last.values()].filter(({ item }) => asked.every((one) => one.has(item.id)))
  const worded = asked.filter((_, at) => !areOneInTwoLanguages(packs[at] ?? latest, latest))
  const reworded = everywhere.flatMap((placed) => rewording(placed, worded))
  const ids = new Set(everywhere.map(({ item }) => item.id))
  for (const { id } of reworded) ids.delete(id)
  return {
    pack: keepItems(latest, ({ item }) => ids.has(item.id)),
    ids,
    notCompared: {
      reworded,
      added: [...last.values()].filter((placed) => !everywhere.includes(placed)).map(named),
      gone: goneFrom(asked, last),
    },
  }
}

/**
 * The share of a pack's own weight that some questions carry, 0 to 1, exact, as they carry its scores: an
 * item's weight in its theme, times the theme's in its area, times the area's in the whole.
 */
export function shareOf(ids: ReadonlySet<string>, pack: Questionnaire): Rational {
  const areas = pack.areas.map(({ weight, themes }) => ({
    weight,
    share: weighted(
      themes.map((theme) => ({
        weight: theme.weight,
        share: weighted(
          theme.items.map((item) => ({
            weight: item.weight,
            share: ids.has(item.id) ? ONE : ZERO,
          })),
        ),
      })),
    ),
  }))
  return weighted(areas)
}

/** A share in percent, as it is told, where it is too little to say anything; null where it is enough. */
export function tooLittle(share: Rational): string | null {
  if (atLeast(share, rational(ENOUGH_PERCENT, 100))) return null
  return displayScore(multiply(share, HUNDRED), [ENOUGH_PERCENT], false)
}

function weighted(parts: readonly { weight: number; share: Rational }[]): Rational {
  if (parts.length === 0) return ZERO
  const total = sum(parts.map(({ weight }) => fromDecimal(weight)))
  const carried = parts
    .map(({ weight, share }) => multiply(fromDecimal(weight), share))
    .reduce(add, ZERO)
  return divide(carried, total)
}

const placedById = (pack: Questionnaire): ReadonlyMap<string, PlacedItem> =>
  new Map(allItems(pack).map((placed) => [placed.item.id, placed]))

/** How the wording was before it became what it is: the first pack that differs says it. */
function rewording(
  placed: PlacedItem,
  asked: readonly ReadonlyMap<string, PlacedItem>[],
): NotCompared['reworded'] {
  const { item } = placed
  const others = asked.flatMap((one) => one.get(item.id)?.item ?? [])
  const changed = (['prompt', 'anchors'] as const).filter((part) =>
    others.some((other) => wording(other)[part] !== wording(item)[part]),
  )
  if (changed.length === 0) return []
  const was = others.find((other) => wording(other).prompt !== wording(item).prompt) ?? item
  return [{ ...named(placed), was: was.prompt, changed }]
}

/** Line ends and runs of spaces come from how a file is laid out, and ask nothing else. */
const wording = ({ prompt, levels }: Item) => ({
  prompt: folded(prompt),
  anchors: levels.map(folded).join('\n'),
})

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

function goneFrom(
  asked: readonly ReadonlyMap<string, PlacedItem>[],
  last: ReadonlyMap<string, PlacedItem>,
): NotCompared['gone'] {
  const gone = new Map<string, PlacedItem>()
  for (const [id, placed] of asked.flatMap((one) => [...one])) {
    if (!last.has(id) && !gone.has(id)) gone.set(id, placed)
  }
  return [...gone.values()].map(named)
}

const named = ({ item, theme }: PlacedItem) => ({
  id: item.id,
  prompt: item.prompt,
  theme: theme.title,
})
