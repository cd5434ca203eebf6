import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { edgeOf, textWidth } from '../frame/look.ts'
import { blank, line, lines, marked, type Row, span } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { participantsOf } from '../draft.ts'
import { filterOf, lacksEvidence, type ReviewRow, reviewRows } from '../layers/review-rows.ts'
import { answerTo } from '../machine/answer.ts'
import type { LayerOf, ReviewLayer, ThemeEndLayer } from '../machine/layer.ts'
import { expectedMinutes } from '../machine/pace.ts'
import {
  askedThemes,
  decidedOf,
  numberOf,
  openOf,
  standing,
  tally,
  type Tally,
} from '../machine/progress.ts'
import { closing } from './list-words.ts'
import { counted, inWords } from '../words.ts'
import { placedItem } from '../world.ts'
import {
  barRow,
  block,
  choiceRow,
  type Drawing,
  foot,
  gap,
  heading,
  keys,
  list,
  paragraph,
  pathTo,
  shortTitle,
  twoEdges,
} from './parts.ts'

/** Screens that list themes and questions, with what was kept and never a score. */

const LEAVE = keys('? all keys', 'q save and leave')

export function themeEndScreen(drawing: Drawing<ThemeEndLayer>): Screen {
  const { world, state, layer, look } = drawing
  const themes = askedThemes(world, state)
  const at = themes.findIndex(({ theme }) => theme.id === layer.theme)
  const ids = themes[at]?.ids ?? []
  const title = visibleLine(themes[at]?.theme.title ?? '')
  const done = `theme ${at + 1} of ${themes.length} done`
  const listed = ids.flatMap((id, row) => keptRow(drawing, id, row === layer.row))
  return {
    head: [
      twoEdges(ids[0] ? pathTo(drawing, ids[0], done) : title, done, look),
      barRow(drawing, tally(world, state)),
    ],
    body: [
      gap,
      block(heading(`${title}: ${counted(ids.length, 'question')}, this is what you kept`, look)),
      { rows: [blank], give: 'last-blank' },
      list(listed),
      gap,
      block(paragraph('Does this look right? up/down and Enter opens one again.', look), 'notes'),
      gap,
      block(nextTheme(drawing)),
      block(paragraph(closing(drawing), look), 'notes'),
    ],
    foot: foot(
      [
        keys('Enter next theme', 'up/down and Enter opens a question', 'b back'),
        keys('r review', 'j jump to a theme', '? all keys', 'q save and leave'),
      ],
      [keys('Enter next theme', 'up/down opens'), LEAVE],
    ),
  }
}

function keptRow({ world, state, look }: Drawing, id: string, isChosen: boolean): Row[] {
  const number = String(numberOf(world, state, id)).padStart(2)
  const isWide = look.size.columns >= 60
  const column = Math.max(10, textWidth(look.size) - (isWide ? 22 : 10) - 8)
  const title = padTo(shorten(shortTitle(world, id), column), column)
  const kept = [keptText(state, id), isWide ? remarks(state, id) : ''].filter(Boolean).join('   ')
  return choiceRow(`${number}  ${title}  ${kept}`, { isChosen, look })
}

function keptText(state: Drawing['state'], id: string): string {
  const { level } = answerTo(state.answers, id)
  const words = {
    answered: String(level),
    'dont-know': "don't know",
    'not-applicable': 'n/a',
    skipped: 'skipped',
    unseen: 'not asked',
  }
  return words[standing(state, id)]
}

function remarks(state: Drawing['state'], id: string): string {
  const { note, evidence = [], dissent = [] } = answerTo(state.answers, id)
  const views =
    dissent.length > 0 ? `${dissent.length} other view${dissent.length > 1 ? 's' : ''}` : ''
  const shown = evidence.length > 0 ? `${evidence.length} evidence` : ''
  return [views, shown, note === undefined ? '' : '1 note'].filter(Boolean).slice(0, 1).join('')
}

function nextTheme({ world, state, look }: Drawing<ThemeEndLayer>): Row[] {
  if (state.place === null) return paragraph('Next: the review.', look)
  const { theme, area } = placedItem(world, state.place)
  const themes = askedThemes(world, state)
  const ids = themes.find((one) => one.theme.id === theme.id)?.ids ?? []
  const inArea = themes.filter(
    ({ ids: [first = ''] }) => placedItem(world, first).area.id === area.id,
  )
  const endsArea =
    inArea.at(-1)?.theme.id === theme.id && inArea.length > 1 ? ' It ends this area.' : ''
  const time = `about ${expectedMinutes(state, ids.length)} min`
  return paragraph(
    `Next: ${visibleLine(theme.title)}, ${counted(ids.length, 'question')}, ${time}.${endsArea}`,
    look,
  )
}

export function reviewScreen(drawing: Drawing<ReviewLayer>): Screen {
  const { world, state, layer, look } = drawing
  const all = tally(world, state)
  const rows = reviewRows(world, state, layer)
  const columns = reviewColumns(drawing)
  return {
    head: [
      twoEdges(
        `Review ${look.glyphs.dot} ${filterOf(layer).name}`,
        `${all.level} of ${all.asked} have a level`,
        look,
      ),
      openBar(drawing, all),
    ],
    body: [
      state.receipt === ''
        ? gap
        : block(lines(wrap(state.receipt, textWidth(look.size))), 'receipt'),
      block([line(columns.title)]),
      list(
        rows.length === 0
          ? [line('  None.')]
          : rows.flatMap((row, at) => reviewRow(drawing, row, at === layer.row)),
      ),
      gap,
      block(paragraph(finishHint(all), look), 'notes'),
      { rows: [blank], give: 'last-blank' },
    ],
    foot: foot(
      [
        keys('up/down move', 'Enter opens a theme or a question, then comes back here'),
        keys("o show only: skipped, don't know, n/a, no evidence, other views", 'f finish'),
        keys(backText(drawing), '? all keys', 'q save and leave'),
      ],
      [keys('Enter opens', 'o show only', 'f finish'), LEAVE],
    ),
    isList: true,
  }
}

function openBar(drawing: Drawing, all: Tally): Row {
  const kinds = [
    all.skipped > 0 && `${all.skipped} skipped`,
    all.dontKnow > 0 && `${all.dontKnow} don't know`,
  ].filter(Boolean)
  const unseen = all.unseen > 0 ? `, ${all.unseen} not asked yet` : ''
  const text = `${openOf(all)} open${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}${unseen}`
  const { spans } = barRow({ ...drawing, state: { ...drawing.state, timeLeft: '' } }, all)
  const [pad, full, empty] = spans
  const room =
    edgeOf(drawing.look.size) -
    columnsOf(
      spans
        .slice(0, 3)
        .map((one) => one.text)
        .join(''),
    ) -
    1
  const shown = columnsOf(text) <= room ? text : `${openOf(all)} open`
  return {
    spans: [pad, full, empty]
      .filter((one) => one !== undefined)
      .concat(span(` ${shown.padStart(room)}`)),
  }
}

function finishHint(all: Tally): string {
  const isAllDecided = all.unseen + openOf(all) === 0
  return isAllDecided
    ? 'Every question is answered. f finishes.'
    : 'You can finish with questions open. f shows what that does to the result.'
}

function backText({ world, state, layer }: Drawing<ReviewLayer>): string {
  const number = layer.origin === null ? 0 : numberOf(world, state, layer.origin)
  return number > 0 ? `b back to question ${number}` : 'b back'
}

type ReviewColumns = { title: string; width: number; isWide: boolean }

function reviewColumns({ look }: Drawing): ReviewColumns {
  const isWide = look.size.columns >= 76
  const figures = isWide ? '  asked  level  open  n/a  no evidence' : '  asked  open'
  const width = textWidth(look.size) - 2 - figures.length
  return { title: `  ${padTo('Theme', width)}${figures}`, width, isWide }
}

function reviewRow(drawing: Drawing<ReviewLayer>, row: ReviewRow, isChosen: boolean): Row[] {
  const text = row.kind === 'theme' ? themeText(drawing, row) : questionText(drawing, row.id)
  const { look } = drawing
  const style = isChosen ? 'bold' : undefined
  const head: Row = {
    spans: [span(isChosen ? ` ${look.glyphs.mark}` : '  ', 'tint'), span(` ${text}`, style)],
  }
  return isChosen ? marked([head]) : [head]
}

function themeText(
  drawing: Drawing<ReviewLayer>,
  { theme, ids }: Extract<ReviewRow, { kind: 'theme' }>,
): string {
  const { world, state } = drawing
  const { width, isWide } = reviewColumns(drawing)
  const counts = tally(world, state, ids)
  const bare = ids.filter((id) => lacksEvidence(state, id)).length
  const cell = (value: number, columns: number) => String(value).padStart(columns)
  const figures = isWide
    ? cell(counts.asked, 7) +
      cell(counts.level, 7) +
      cell(openOf(counts), 6) +
      cell(counts.notApplicable, 5) +
      cell(bare, 13)
    : cell(counts.asked, 7) + cell(openOf(counts), 6)
  return padTo(shorten(visibleLine(theme.title), width), width) + figures
}

function questionText(drawing: Drawing<ReviewLayer>, id: string): string {
  const { world, state, look } = drawing
  const number = String(numberOf(world, state, id)).padStart(2)
  const { dissent = [] } = answerTo(state.answers, id)
  const tags = [
    dissent.length > 0 ? 'other view' : '',
    lacksEvidence(state, id) ? 'no evidence' : '',
  ]
    .filter(Boolean)
    .join(', ')
  const isWide = look.size.columns >= 60
  const start = `  ${number}  ${padTo(keptText(state, id), 10)}  `
  const room = textWidth(look.size) - 2 - start.length
  const end = isWide && tags !== '' ? `  ${tags}` : ''
  const title = shorten(shortTitle(world, id), room - columnsOf(end))
  return start + padTo(title, room - columnsOf(end)) + end
}

export function jumpScreen(drawing: Drawing<LayerOf<'jump'>>): Screen {
  const { world, state, layer, look } = drawing
  const isWide = look.size.columns >= 60
  const figures = isWide ? '  asked  answered  open' : '  asked  open'
  const width = textWidth(look.size) - 2 - figures.length
  const rows = askedThemes(world, state).flatMap(({ theme, ids }, at) => {
    const counts = tally(world, state, ids)
    const answered = isWide ? String(decidedOf(counts)).padStart(10) : ''
    const numbers = String(ids.length).padStart(7) + answered + String(openOf(counts)).padStart(6)
    return choiceRow(padTo(shorten(visibleLine(theme.title), width), width) + numbers, {
      isChosen: at === layer.row,
      look,
    })
  })
  return {
    head: [
      twoEdges(
        'Jump to a theme',
        `${decidedOf(tally(world, state))} of ${tally(world, state).asked} answered`,
        look,
      ),
      barRow(drawing, tally(world, state)),
    ],
    body: [gap, block([line(`  ${padTo('Theme', width)}${figures}`)]), list(rows)],
    foot: foot(
      [keys('up/down choose', 'Enter goes to its first undecided question', 'Esc or b back')],
      [keys('up/down', 'Enter goes there', 'b back')],
    ),
    isList: true,
  }
}

export function finishScreen(drawing: Drawing<LayerOf<'finish'>>): Screen {
  const { world, state, look } = drawing
  const all = tally(world, state)
  return {
    head: [
      twoEdges('Finish', `${all.level} of ${all.asked} have a level`, look),
      openBar(drawing, all),
    ],
    body: [
      gap,
      ...finishWords(drawing).flatMap((text) => [block(paragraph(text, look)), gap]),
      block(marked([line('Enter writes the reports.', 'bold')])),
      block(paragraph('Esc or b goes back to the review. Nothing is lost either way.', look)),
    ],
    foot: foot(
      [keys('Enter writes the reports', 'Esc or b back to the review')],
      [keys('Enter writes', 'b back')],
    ),
  }
}

/** T15 and T16: what finishing now means. The same words for eyes and ears. */
export function finishWords({ world, state }: Pick<Drawing, 'world' | 'state'>): string[] {
  const all = tally(world, state)
  const open = openOf(all) + all.unseen
  const first =
    open === 0
      ? `All ${all.asked} questions are answered.`
      : `${open} ${open === 1 ? 'question is' : 'questions are'} open.`
  if (state.scope && !state.scope.complete) return [first, partWords({ world, state }, all)]
  const { lowest, highest } = world.ports.stagesIfOpen(state.answers, participantsOf(world, state))
  if (open === 0 || lowest === null || highest === null) return [first]
  return [
    `${first} If ${open === 1 ? 'it were' : 'they were all'} at level 0, the stage would be ${visibleLine(lowest)}. ` +
      `If ${open === 1 ? 'it were' : 'they were all'} at level 4, it would be ${visibleLine(highest)}.`,
  ]
}

function partWords({ state }: Pick<Drawing, 'world' | 'state'>, { asked }: Tally): string {
  const { quick, areas, themes } = state.scope ?? {}
  const count = (ids: readonly string[] | undefined, noun: string) =>
    ids ? [`${inWords(ids.length)} ${noun}${ids.length === 1 ? '' : 's'}`] : []
  const what = quick
    ? 'a quick scan'
    : [...count(areas, 'area'), ...count(themes, 'theme')].join(' and ') || 'a part'
  return `This was ${what}: it scores its own ${counted(asked, 'question')} and claims no stage.`
}
