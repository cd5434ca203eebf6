import type { ItemAnswer } from '../../model/comparison.ts'
import { type Compared, type PlacedItemChange, countMoved, endsOf, movedItems } from './compared.ts'

/** The questions that moved, with what was true then and now, and what was noted. */
export function movedView(compared: Compared) {
  const { words, items } = compared
  const moved = movedItems(compared)
  const all = items.map(({ item }) => item)
  const ways = (['up', 'down'] as const).map((way) => ({
    title: words.ways[way],
    items: moved.filter(({ item }) => item.moved === way).map((one) => movedItem(one, compared)),
  }))
  return {
    title: words.moved(countMoved(all, 'up'), countMoved(all, 'down')),
    rule: words.voices[compared.document.of].moved,
    ways: ways.filter((way) => way.items.length > 0),
  }
}

function movedItem({ item, theme }: PlacedItemChange, compared: Compared) {
  const { words } = compared
  const [before, after] = endsOf(item.answers)
  return {
    id: item.id,
    prompt: item.prompt,
    theme: theme.title,
    pairs: [
      pair(words.thenAt(valueText(before, compared)), before.anchor, false),
      pair(words.nowAt(valueText(after, compared)), after.anchor, true),
      ...notes([before.note, after.note], compared),
    ],
  }
}

function notes([before, after]: (string | undefined)[], { words }: Compared) {
  if (before !== undefined && before === after) return [pair(words.noteBoth, before, false)]
  return [
    ...(before === undefined ? [] : [pair(words.noteThen, before, false)]),
    ...(after === undefined ? [] : [pair(words.noteNow, after, false)]),
  ]
}

const pair = (label: string, text = '', isNext: boolean) => ({ label, text, isNext })

export function valueText({ display, state }: ItemAnswer, { words, document }: Compared): string {
  return display === null ? words.answer[state] : words.voices[document.of].level(display)
}

/** Questions with an answer at one end only: nobody can say whether they moved. */
export function onceView(compared: Compared) {
  const { words, items, document } = compared
  const rows = items.flatMap(({ item, theme }) => {
    const [before, after] = endsOf(item.answers)
    if ((before.value === null) === (after.value === null)) return []
    return [
      {
        question: item.prompt,
        theme: theme.title,
        before: valueText(before, compared),
        after: valueText(after, compared),
      },
    ]
  })
  return {
    title: rows.length > 0 ? words.voices[document.of].once : '',
    heads: headsOf(compared),
    rows,
  }
}

function headsOf({ words }: Compared) {
  const { question, theme, then: before, now: after } = words
  return { question, theme, before, after }
}

/** Critical items gained and lost, judged both times by the rule of the last questionnaire. */
export function criticalView(compared: Compared) {
  const { words, items, document } = compared
  const changed = items.filter(({ item }) => item.critical?.change)
  const count = (change: string) =>
    changed.filter(({ item }) => item.critical?.change === change).length
  const stageTitle = (id: string) =>
    document.questionnaire.stages.find((stage) => stage.id === id)?.title ?? id
  return {
    title: words.critical(count('gained'), count('lost')),
    heads: {
      name: words.criticalItem,
      before: words.then,
      after: words.now,
      stage: words.neededFor,
    },
    rows: changed.map(({ item }) => {
      const [before, after] = endsOf(item.critical?.states ?? [null, null])
      return {
        name: item.name,
        before: stateOf(before, compared),
        after: stateOf(after, compared),
        stage: stageTitle(item.critical?.stage ?? ''),
      }
    }),
  }
}

const stateOf = (state: string | null, { words }: Compared) => ({
  mark: state === 'met' || state === 'unmet' ? state : 'unknown',
  text: words.criticalState[state ?? 'unverified'] ?? '',
})
