import type { Assessment, Figures, ItemResult, Limit } from '../../model/assessment.ts'
import type { TrialWords } from '../../model/working.ts'

/** What the bar says while actions are ticked. */
export type Said = {
  assumed: string
  moves: { label: string; figures: string }[]
  /** null where no stage is claimed */
  stage: { text: string; heldBy: string } | null
  notes: string[]
}

type Tried = {
  before: Assessment
  after: Assessment
  done: ReadonlySet<string>
  /** the number that each action has in the report */
  numbers: ReadonlyMap<string, string>
}

export function saidOf(tried: Tried, words: TrialWords): Said {
  return {
    assumed: assumedOf(tried, words),
    moves: [...areaMoves(tried, words), criticalsOf(tried, words)],
    stage: stageOf(tried, words),
    notes: [
      ...comesAfter(tried, words),
      ...unconfirmed(tried, words),
      ...furtherQuestions(tried, words),
    ],
  }
}

function assumedOf({ before, done, numbers }: Tried, words: TrialWords): string {
  const ticked = inOrder(
    before.actions.flatMap(({ id }) => (done.has(id) ? [numbers.get(id) ?? ''] : [])),
  )
  return fill(ticked.length === 1 ? words.assumedOne : words.assumed, {
    actions: listed(ticked, words),
  })
}

function areaMoves({ before, after }: Tried, words: TrialWords): Said['moves'] {
  const moves = before.areas.flatMap((area) => {
    const now = after.areas.find(({ id }) => id === area.id)
    if (!now || now.display === area.display) return []
    const [from, to] = [shown(area, words), shown(now, words)]
    return [{ label: area.title, figures: fill(words.move, { before: from, after: to }) }]
  })
  return moves.length > 0 ? moves : [{ label: words.noArea, figures: '' }]
}

function criticalsOf({ before, after }: Tried, words: TrialWords): Said['moves'][number] {
  const [was, is] = [metOf(before), metOf(after)]
  const values = {
    before: String(was),
    after: String(is),
    all: String(criticalItems(after).length),
  }
  return {
    label: words.criticals,
    figures: fill(was === is ? words.countStays : words.countMoves, values),
  }
}

/** A score with the decimal mark of the report's language. */
export const shown = ({ display }: Pick<Figures, 'display'>, words: TrialWords): string =>
  display === null ? words.cannotSay : display.replace('.', words.decimal ?? '.')

const metOf = (document: Assessment): number =>
  criticalItems(document).filter(({ critical }) => critical?.state === 'met').length

const criticalItems = (document: Assessment): ItemResult[] =>
  itemsOf(document).filter(({ critical }) => critical && critical.state !== 'hidden')

const itemsOf = ({ areas }: Assessment): ItemResult[] =>
  areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items))

function stageOf({ before, after }: Tried, words: TrialWords): Said['stage'] {
  const { stage } = after
  if (stage.reason === 'partial-scope') return null
  const heldBy = heldByOf(after, words)
  if (stage.title === null) return { text: words.stageUnsaid, heldBy }
  const from = before.stage.title ?? words.cannotSay
  const text = stage.id === before.stage.id ? words.stageStays : words.stageBecomes
  return { text: fill(text, { before: from, stage: stage.title }), heldBy }
}

const LIMITS_NAMED = 3

function heldByOf(after: Assessment, words: TrialWords): string {
  const { limitedBy } = after.stage
  if (limitedBy.length === 0) return ''
  const named = limitedBy.slice(0, LIMITS_NAMED).map((limit) => limitWords(limit, after, words))
  const more = limitedBy.length - named.length
  const list = [...named, ...(more > 0 ? [fill(words.more, { count: String(more) })] : [])].join(
    '; ',
  )
  const next = after.pack.stages.find(({ id }) => id === after.stage.next)
  return next ? `${fill(words.heldBy, { next: next.title })} ${list}` : list
}

function limitWords({ kind, id }: Limit, after: Assessment, words: TrialWords): string {
  const area = kind === 'area' ? after.areas.find((one) => one.id === id) : undefined
  if (area) {
    const bar = after.pack.stages.find((one) => one.id === after.stage.next)?.areaScore
    return area.display === null || bar === undefined
      ? fill(words.heldByUnscored, { title: area.title })
      : fill(words.heldByArea, { title: area.title, score: shown(area, words), bar: String(bar) })
  }
  const item = itemsOf(after).find((one) => one.id === id)
  return fill(words.heldByCritical, { name: item?.prompt ?? id, state: stateOf(item, words) })
}

function stateOf(item: ItemResult | undefined, words: TrialWords): string {
  if (item?.critical?.state === 'unmet') return words.unmet
  if (item?.state === 'dont-know') return words.unknown
  return item?.state === 'skipped' ? words.skipped : words.unverified
}

/** It is worked out all the same: whoever ticks it may mean to do the others as well. */
function comesAfter({ before, done, numbers }: Tried, words: TrialWords): string[] {
  const late = before.actions.flatMap(({ id, requires }) => {
    const missing = requires.filter((required) => done.has(id) && !done.has(required))
    const others = inOrder(missing.map((required) => numbers.get(required) ?? ''))
    return missing.length === 0
      ? []
      : [{ action: numbers.get(id) ?? '', others: listed(others, words) }]
  })
  if (late.length === 0) return []
  return [
    late
      .sort((a, b) => Number(a.action) - Number(b.action))
      .map((one) => fill(words.comesAfter, one))
      .join('; '),
  ]
}

/** No action puts a person into the room who was not there to confirm it. */
function unconfirmed({ before, after, done }: Tried, words: TrialWords): string[] {
  const served = new Set(before.actions.flatMap(({ id, items }) => (done.has(id) ? items : [])))
  const names = itemsOf(after)
    .filter(({ id, critical }) => served.has(id) && critical?.unconfirmed)
    .map(({ prompt }) => prompt)
  return names.length > 0 ? [fill(words.unconfirmed, { names: names.join('; ') })] : []
}

function furtherQuestions({ before, after }: Tried, words: TrialWords): string[] {
  const hidden = (document: Assessment) =>
    itemsOf(document).filter(({ state }) => state === 'hidden').length
  const count = hidden(before) - hidden(after)
  if (count <= 0) return []
  return [fill(count === 1 ? words.furtherOne : words.further, { count: String(count) })]
}

const inOrder = (numbers: string[]): string[] => numbers.sort((a, b) => Number(a) - Number(b))

/** "1", "1 and 2", "1, 2 and 4" */
const listed = (texts: readonly string[], { and }: TrialWords): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')}${and}${texts[texts.length - 1] ?? ''}`

const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
