import { visible, visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, lines, marked, type Row, span } from '../frame/row.ts'
import { shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { lastMark, marksOf } from '../layers/ask.ts'
import { answerTo, type Mark, markOf } from '../machine/answer.ts'
import type { AskLayer } from '../machine/layer.ts'
import { anchorsOf } from '../words/item-words.ts'
import { markInWords } from '../words/receipts.ts'
import { needsConfirming } from '../words/room-words.ts'
import { spreadWords } from '../words/votes-words.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { dontKnow, leaveKey } from '../words/alone-words.ts'
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
function noticeBlock({ state, layer, look }: Ask) {
  const width = textWidth(look.size)
  if (state.saving?.isSlow) return [block([line('Saving')])]
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
  if (mark === 'd') return dontKnow(world)
  if (mark === 'x') return 'Does not apply to us'
  if (mark === 'none') return 'No answer yet'
  return visible(anchorsOf(world, layer.id)[mark] ?? '')
}

function remarkBlocks(drawing: Ask) {
  const { world, state, layer, look } = drawing
  const here = world.isAlone
    ? []
    : [line(remarksText(answerTo(state.answers, layer.id), textWidth(look.size)))]
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
function spreadBlock({ state, layer, look }: Ask) {
  const words = spreadWords(state, layer.id)
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
  const said = mark === null ? 'no answer' : markInWords(mark)
  const changed = last.changed.has(layer.id) ? ' The question has been reworded since.' : ''
  const note = answer.note === undefined ? '' : ` Note: "${visibleLine(answer.note)}"`
  const sign = changed === '' && mark !== null ? '= ' : ''
  return [
    line(
      shorten(
        `${sign}${world.words.date.lastTime(last.date)}: ${said}.${changed}${note}`,
        textWidth(look.size),
      ),
    ),
  ]
}

function askFoot(drawing: Ask) {
  const hasLast = lastMark(drawing) !== null
  const first = hasLast
    ? keys('0-4 or arrows mark', '= mark as last time', 'Enter keeps it', '? all keys')
    : keys('0-4 or arrows mark', 'Enter keeps it and goes on', '? all keys')
  const doors = ['w why', 'h what would show it']
  const remarks = drawing.world.isAlone ? [] : ['n note', 'e evidence', 'a another view']
  const second = keys(...doors, ...remarks)
  const third = keys('s skip', 'b back', 'j jump to a theme', 'r review', leaveKey(drawing.world))
  return foot(
    [first, second, third],
    [keys('0-4 or arrows mark', 'Enter keeps'), leaveKeys(drawing.world)],
  )
}
