import { visible, visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, lines, marked, type Row, span } from '../frame/row.ts'
import { shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { lastMark, marksOf } from '../layers/ask.ts'
import { type Mark, markOf } from '../machine/answer.ts'
import type { AskLayer } from '../machine/layer.ts'
import { anchorsOf } from '../item-texts.ts'
import { needsConfirming } from '../said/room.ts'
import { spreadWords } from '../said/votes.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { remarksText } from './remarks-text.ts'
import { paragraph, promptRows } from './text-rows.ts'

type Ask = Drawing<AskLayer>

export function askScreen(drawing: Ask): Screen {
  const { layer } = drawing
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...noticeBlock(drawing),
      gap,
      block(promptRows(drawing, layer.id)),
      lastGap,
      list(levelRows(drawing), layer.scroll),
      gap,
      ...remarkBlocks(drawing),
    ],
    foot: askFoot(drawing),
  }
}

/** What was kept last, or what is to be said now. */
function noticeBlock({ world, state, layer, look }: Ask) {
  const width = textWidth(look.size)
  if (state.saving?.isSlow) return [block([line(world.words.saving.isSlow)])]
  if (layer.notice !== '') return [block(lines(wrap(layer.notice, width)))]
  return [block(lines(wrap(state.receipt, width)), 'receipt')]
}

function levelRows(drawing: Ask): Row[] {
  const { world, layer } = drawing
  const before = lastMark(drawing)
  return marksOf(world, layer).flatMap((mark) => [
    ...(mark === 'd' && drawing.look.size.columns >= 60 ? [blank] : []),
    ...levelRow(drawing, mark, before === mark),
  ])
}

function levelRow(drawing: Ask, mark: Mark, isLast: boolean): Row[] {
  const { layer, look } = drawing
  const isMarked = layer.mark === mark
  const [first = '', ...more] = wrap(levelText(drawing, mark), textWidth(look.size) - 5)
  const style = isMarked ? 'bold' : undefined
  const sign = isMarked ? look.glyphs.mark : isLast ? '=' : ' '
  const head: Row = {
    spans: [
      span(` ${sign} `, isMarked ? 'tint' : undefined),
      span(mark === 'none' ? '-' : String(mark), isMarked ? 'reverse' : undefined),
      span(`  ${first}`, style),
    ],
  }
  const rows = [head, ...more.map((text) => line(`     ${text}`, style))]
  return isMarked ? marked(rows) : rows
}

function levelText({ world, layer }: Ask, mark: Mark): string {
  const { dontKnow, doesNotApply, notYet } = world.words.mark
  if (mark === 'd') return dontKnow(world.isAlone)
  if (mark === 'x') return doesNotApply
  if (mark === 'none') return notYet
  return visible(anchorsOf(world, layer.id)[mark] ?? '')
}

function remarkBlocks(drawing: Ask) {
  const { world, layer, look } = drawing
  const here = world.isAlone ? [] : [line(remarksText(drawing, layer.id))]
  const confirming = needsConfirming(drawing, layer.id)
  const [first = ''] = confirming.split(/(?<=\.) /)
  return [
    ...spreadBlock(drawing),
    block([...lastTimeRow(drawing), ...here], 'notes'),
    ...(confirming === ''
      ? []
      : [{ ...block(paragraph(confirming, look), 'notes'), instead: paragraph(first, look) }]),
    gap,
  ]
}

/** What the first round said stays in sight; where room is missing, in one row. */
function spreadBlock(drawing: Ask) {
  const { layer, look } = drawing
  const words = spreadWords(drawing, layer.id)
  if (words === '') return []
  const instead = [line(shorten(words, textWidth(look.size)))]
  return [{ ...block(paragraph(words, look), 'notes'), instead }]
}

/** "= Last time (12 Nov 2025): level 1. Note: ..." */
function lastTimeRow({ world, state, layer, look }: Ask): Row[] {
  const { last } = world
  const answer = last && state.usesLast ? last.answers.get(layer.id) : undefined
  if (!last || !answer) return []
  const mark = markOf(answer)
  const isReworded = last.changed.has(layer.id)
  const note = answer.note === undefined ? undefined : visibleLine(answer.note)
  const said = world.words.ask.lastTime({ date: last.date, mark, isReworded, note })
  const sign = !isReworded && mark !== null ? '= ' : ''
  return [line(shorten(`${sign}${said}`, textWidth(look.size)))]
}

function askFoot(drawing: Ask) {
  const { isAlone, words } = drawing.world
  const offered = words.ask.keys
  const first =
    lastMark(drawing) === null
      ? keys(offered.marks, offered.goesOn, words.key.all)
      : keys(offered.marks, offered.asLastTime, offered.keeps, words.key.all)
  const second = keys(offered.why, offered.evidence, ...(isAlone ? [] : offered.remarks))
  const third = keys(...offered.ways, words.key.leave(isAlone))
  return foot(
    [first, second, third],
    [keys(offered.marks, offered.keepsInShort), leaveKeys(drawing.world)],
  )
}
