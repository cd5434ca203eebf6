import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import { draw } from '../../src/prompt/draw.ts'
import { askScreen } from '../../src/prompt/screens/ask-screen.ts'
import { DRAWN, edgeOf, type Size, TYPED } from '../../src/prompt/frame/look.ts'
import { textOf, widthOf } from '../../src/prompt/frame/row.ts'
import { columnsOf } from '../../src/prompt/frame/width.ts'
import type { LayerKind } from '../../src/prompt/machine/layer.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { topOf } from '../../src/prompt/machine/step.ts'
import { screenOf } from '../../src/prompt/screens/screen-of.ts'
import { LAYER_KINDS, playToLayer } from './every-layer.ts'
import { askLayer } from '../../src/prompt/machine/walk.ts'
import { play, WINDOW, worldFor } from './support.ts'

/** Every question that we ship can be read in a window of 80 by 24 without scrolling. */

const ROOT = path.resolve(import.meta.dirname, '../../questionnaires')
const packs = readdirSync(ROOT).filter((name) => name.endsWith('.yaml'))

/** Rows in which the pack's own title gives way to what stands at the right. */
const HEAD = 2

const SPOKEN = 'The paper exists. Nobody has had an hour of it since May: the post is empty.'

/** Lists whose titles are pack texts. */
const LISTS: ReadonlySet<LayerKind> = new Set(['room', 'part', 'jump', 'review', 'theme-end'])

describe.each(packs)('%s', async (name) => {
  const { questionnaire } = await loadQuestionnaire(path.join(ROOT, name))
  const world = worldFor(questionnaire)
  const canBeNotApplicable = [...world.items.values()].some(({ item }) => item.notApplicable)

  test('every question fits 80 by 24 with all its levels', () => {
    const tooLong = [...world.items.keys()].flatMap((id) => {
      const rows = rowsNeeded(id) - WINDOW.rows
      return rows > 0 ? [`${id}: shorten it by ${rows} row${rows === 1 ? '' : 's'}`] : []
    })
    expect(tooLong).toEqual([])
  })

  test.each([
    [40, 15],
    [60, 18],
    [80, 24],
    [120, 40],
    [200, 60],
  ])('every question fits the width of %i by %i', (columns, rows) => {
    for (const id of world.items.keys()) {
      for (const glyphs of [DRAWN, TYPED]) {
        const drawn = draw(world, stateAt(id, { columns, rows }), glyphs)
        expect(drawn.length).toBeLessThanOrEqual(rows)
        expect(Math.max(...drawn.map(widthOf))).toBeLessThan(columns)
        expect(drawn.map(textOf).join('\n')).toContain(world.words.key.all)
        expect(drawn.map(textOf).join('\n')).toContain(world.words.key.leave(false))
      }
    }
  })

  test.each([
    [40, 15],
    [60, 18],
    [80, 24],
    [120, 40],
  ])('other views that are kept fit %i by %i in every question', (columns, rows) => {
    for (const id of world.items.keys()) {
      for (const keys of ['a', 'a k', 'a k e', 'a k x']) {
        const { state } = play(world, withView(id)).keys(keys)
        const drawn = draw(world, { ...state, size: { columns, rows } }, DRAWN)
        const [last = ''] = drawn.slice(-1).map((row) => textOf(row).trim())
        expect(drawn.length).toBeLessThanOrEqual(rows)
        expect(Math.max(...drawn.map(widthOf))).toBeLessThan(columns)
        expect(feetOf(state)).toContain(last)
        if (columns > 40) expect(drawn.some((row) => row.isMarked)).toBe(true)
      }
    }
  })

  const KINDS = LAYER_KINDS.filter((kind) => kind !== 'reason' || canBeNotApplicable)

  test.each(KINDS)('%s: every key is offered at 80 by 24, and no title is cut', (kind) => {
    const { state } = playToLayer(kind, world)
    const { foot } = screenAt(kind, WINDOW)
    const edge = edgeOf(WINDOW) - 1
    expect(foot.full.filter((text) => columnsOf(text) > edge)).toEqual([])
    if (LISTS.has(kind)) {
      const cut = draw(world, state, DRAWN)
        .slice(HEAD)
        .map(textOf)
        .filter((text) => text.includes('...'))
      expect(cut).toEqual([])
    }
  })

  test.each(
    KINDS.flatMap((kind) =>
      [
        [40, 15],
        [60, 18],
        [80, 24],
        [120, 40],
      ].map(([columns, rows]) => ({ kind, columns, rows })),
    ),
  )('$kind fits $columns by $rows', ({ kind, columns = 0, rows = 0 }) => {
    const { state } = playToLayer(kind, world)
    const drawn = draw(world, { ...state, size: { columns, rows } }, DRAWN)
    expect(drawn.length).toBeLessThanOrEqual(rows)
    expect(drawn.filter((row) => widthOf(row) >= columns).map(textOf)).toEqual([])
    const { body, foot } = screenAt(kind, { columns, rows })
    const isMarked = body.some((one) => one.rows.some((row) => row.isMarked))
    expect(drawn.some((row) => row.isMarked)).toBe(isMarked)
    const shown = drawn.map((row) => textOf(row).trim())
    expect(
      [foot.full, foot.short].some((texts) => texts.every((text) => shown.includes(text))),
    ).toBe(true)
  })

  function screenAt(kind: LayerKind, size: Size) {
    const { state } = playToLayer(kind, world)
    const sized = { ...state, size }
    return screenOf({ world, state: sized, layer: topOf(sized), look: { size, glyphs: DRAWN } })
  }

  function withView(id: string): State {
    const state = stateAt(id)
    const dissent = [{ role: world.pack.roles[0]?.id ?? '', level: 1, text: SPOKEN }]
    return { ...state, answers: new Map([[id, { state: 'answered', level: 2, dissent }]]) }
  }

  /** The last rows that its foot may have, full or short. */
  function feetOf(state: State): (string | undefined)[] {
    const look = { size: WINDOW, glyphs: DRAWN }
    const { foot } = screenOf({ world, state, layer: topOf(state), look })
    return [foot.full.at(-1), foot.short.at(-1)]
  }

  function stateAt(id: string, size = WINDOW) {
    const { state } = play(world)
    const layer = { ...askLayer(state.answers, id), mark: 2 as const }
    return { ...state, size, trail: [id], place: id, stack: [layer] }
  }

  /** With everything given up that may be: head, the question, one blank row, the list, the short foot. */
  function rowsNeeded(id: string): number {
    const state = stateAt(id)
    const [layer] = state.stack
    if (!layer) throw new Error('no layer')
    const { head, body } = askScreen({ world, state, layer, look: { size: WINDOW, glyphs: DRAWN } })
    const kept = body
      .filter(({ give }) => give === undefined || give === 'last-blank')
      .flatMap(({ rows }) => rows)
    return head.length + kept.length + 3
  }
})
