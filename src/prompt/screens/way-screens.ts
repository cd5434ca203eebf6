import type { Scope } from '../../model/assessment.ts'
import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, type Row } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { partsOf, QUICK, waysIn, type Way } from '../layers/way.ts'
import type { LayerOf } from '../machine/layer.ts'
import { plannedMinutes } from '../machine/pace.ts'
import { askedIds } from '../machine/progress.ts'
import { counted, inWords } from '../words.ts'
import {
  block,
  choiceRow,
  type Drawing,
  foot,
  gap,
  heading,
  keys,
  list,
  paragraph,
  titleHead,
} from './parts.ts'

/** The ways in, and the list of areas and themes. */

export function wayScreen(drawing: Drawing<LayerOf<'way'>>): Screen {
  const { world, layer, look } = drawing
  const ways = waysIn(world)
  const rows = ways.flatMap((way, at) =>
    choiceRow(`${at + 1}  ${wayText(drawing, way)}`, { isChosen: at === layer.row, look, hang: 3 }),
  )
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      gap,
      block(heading('What would you like to do today?', look)),
      { rows: [{ spans: [] }], give: 'last-blank' },
      list(rows),
      gap,
      block(paragraph(wayHint(ways[layer.row] ?? 'whole'), look), 'notes'),
      gap,
      block(roomRules(drawing), 'receipt'),
    ],
    foot: foot(
      [
        keys(`1-${ways.length} or arrows choose`, 'Enter starts', 'b back'),
        keys('? all keys', 'q save and leave'),
      ],
      [keys('arrows choose', 'Enter starts', 'b back'), keys('? all keys', 'q save and leave')],
    ),
  }
}

type WayColumns = { name: string; questions: string; minutes: string }

function wayText(drawing: Drawing, way: Way): string {
  const { name, questions, minutes } = wayColumns(drawing, way)
  if (textWidth(drawing.look.size) < 70) return `${name}, ${questions}`
  return `${padTo(name, 24)}  ${padTo(questions, 12)}   ${minutes}`
}

type Here = Pick<Drawing, 'world' | 'state'>

export function wayColumns(here: Here, way: Way): WayColumns {
  const all = countIn(here, { complete: true })
  switch (way) {
    case 'whole':
      return {
        name: 'The whole questionnaire',
        questions: counted(all, 'question'),
        minutes: wholeMinutes(all),
      }
    case 'quick': {
      const some = countIn(here, QUICK)
      return {
        name: 'Quick scan',
        questions: counted(some, 'question'),
        minutes: `about ${plannedMinutes(some)} min`,
      }
    }
    case 'part':
      return { name: 'One area or theme', ...partFigures(here) }
    case 'last':
      return {
        name: 'Start from last time',
        questions: counted(all, 'question'),
        minutes: 'each one confirmed or changed',
      }
  }
}

/** Half an hour is what a sitting beside other work can hold. */
function wholeMinutes(questions: number): string {
  const minutes = plannedMinutes(questions)
  const sittings = Math.round(minutes / 30)
  return `about ${minutes} min${sittings > 1 ? `, or ${inWords(sittings)} sittings` : ''}`
}

function countIn({ world, state }: Here, scope: Scope): number {
  return askedIds(world, { ...state, scope }).length
}

function partFigures({ world, state }: Here): Pick<WayColumns, 'questions' | 'minutes'> {
  const counts = partsOf(world, state).map(({ count }) => count)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const minutes = [least, most].map(plannedMinutes)
  return { questions: `${least} to ${most}`, minutes: `about ${minutes.join(' to ')} min` }
}

function wayHint(way: Way): string {
  switch (way) {
    case 'whole':
      return 'All the questions, theme by theme. Only this claims a stage. You can stop after any question and go on another day.'
    case 'quick':
      return (
        'Quick scan: one or more questions from every theme, and all the must-haves. It shows where to look first. ' +
        'It claims no stage: that takes all the questions. What you answer now is kept, and the rest can follow later.'
      )
    case 'part':
      return 'One area or theme at a time, as suits the people in the room. It claims no stage: that takes all the questions. What you answer now is kept.'
    case 'last':
      return `Each question shows what was answered last time. Nothing is taken over by itself: every answer is confirmed or changed.`
  }
}

export const RULES = [
  'Read the question aloud. Everyone writes down 0 to 4 before anyone speaks.',
  'Those nearest to the work speak first, those in charge last.',
  "Not settled in three minutes? Keep the lower level, and press a to write down the other view in that person's own words.",
  '"We don\'t know" is an answer. Nobody has to tell their own story.',
]

function roomRules({ look }: Drawing): Row[] {
  const rules = RULES.flatMap((rule) =>
    wrap(rule, textWidth(look.size) - 2).map((text) => line(`  ${text}`)),
  )
  return [line('What helps in the room', 'bold'), ...rules]
}

export function partScreen(drawing: Drawing<LayerOf<'part'>>): Screen {
  const { world, state, layer, look } = drawing
  const column = Math.min(56, textWidth(look.size) - 18)
  const rows = partsOf(world, state).flatMap(({ title, isTheme, count }, at) => {
    const name = `${isTheme ? '  ' : ''}${shorten(visibleLine(title), column - 2)}`
    return choiceRow(
      `${padTo(name, Math.max(column, columnsOf(name)))}  ${counted(count, 'question')}`,
      {
        isChosen: at === layer.row,
        look,
      },
    )
  })
  const footer = [keys('up/down choose', 'Enter starts', 'b back', 'q leave')]
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      gap,
      block(heading('Which area or theme?', look)),
      { rows: [{ spans: [] }], give: 'last-blank' },
      list(rows),
    ],
    foot: foot(footer, [keys('up/down', 'Enter starts', 'b back')]),
    isList: true,
  }
}
