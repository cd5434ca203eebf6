import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import type { Row } from '../frame/row.ts'
import { padTo, shorten } from '../frame/width.ts'
import { type Answer, answerTo } from '../machine/answer.ts'
import type { ThemeEndLayer } from '../machine/layer.ts'
import { expectedMinutes } from '../machine/pace.ts'
import { askedThemes, numberOf, tally } from '../machine/progress.ts'
import { closing } from '../said/closing.ts'
import { shortTitle } from '../item-texts.ts'
import { placedItem, type World } from '../world.ts'
import { barRow } from './bar-row.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { pathTo, twoEdges } from './heads.ts'
import { keptText } from './kept-text.ts'
import { heading, paragraph } from './text-rows.ts'

export function themeEndScreen(drawing: Drawing<ThemeEndLayer>): Screen {
  const { world, state, layer, look } = drawing
  const themes = askedThemes(world, state)
  const at = themes.findIndex(({ theme }) => theme.id === layer.theme)
  const ids = themes[at]?.ids ?? []
  const title = visibleLine(themes[at]?.theme.title ?? '')
  const { themeEnd, head } = world.words
  const done = head.themeDone(at + 1, themes.length)
  const listed = ids.flatMap((id, row) => keptRow(drawing, id, row === layer.row))
  return {
    head: [
      twoEdges(ids[0] ? pathTo(drawing, ids[0], done) : title, done, look),
      barRow(drawing, tally(world, state)),
    ],
    body: [
      gap,
      block(heading(themeEnd.title(title, ids.length), look)),
      lastGap,
      list(listed),
      gap,
      block(paragraph(themeEnd.looksRight, look), 'notes'),
      gap,
      block(nextTheme(drawing)),
      block(paragraph(closing(drawing), look), 'notes'),
    ],
    foot: foot(
      [keys(...themeEnd.keys), keys(...themeEnd.keysBelow, leaveKeys(world))],
      [keys(...themeEnd.keysInShort), leaveKeys(world)],
    ),
  }
}

function keptRow(drawing: Drawing, id: string, isChosen: boolean): Row[] {
  const { world, state, look } = drawing
  const number = String(numberOf(world, state, id)).padStart(2)
  const isWide = look.size.columns >= 60
  const column = Math.max(10, textWidth(look.size) - (isWide ? 22 : 10) - 8)
  const title = padTo(shorten(shortTitle(world, id), column), column)
  const kept = [
    keptText(drawing, id),
    isWide ? firstRemark(world, answerTo(state.answers, id)) : '',
  ]
    .filter(Boolean)
    .join('   ')
  return choiceRow(`${number}  ${title}  ${kept}`, { isChosen, look })
}

/** There is room for one only. */
function firstRemark({ words }: World, { note, evidence = [], dissent = [] }: Answer): string {
  if (dissent.length > 0) return words.themeEnd.otherViews(dissent.length)
  if (evidence.length > 0) return words.themeEnd.evidence(evidence.length)
  return note === undefined ? '' : words.themeEnd.note
}

function nextTheme({ world, state, look }: Drawing<ThemeEndLayer>): Row[] {
  const { nextIsReview, next } = world.words.themeEnd
  if (state.place === null) return paragraph(nextIsReview, look)
  const { theme, area } = placedItem(world, state.place)
  const themes = askedThemes(world, state)
  const ids = themes.find((one) => one.theme.id === theme.id)?.ids ?? []
  const inArea = themes.filter(
    ({ ids: [first = ''] }) => placedItem(world, first).area.id === area.id,
  )
  const said = next({
    theme: visibleLine(theme.title),
    questions: ids.length,
    minutes: expectedMinutes(state, ids.length),
    endsArea: inArea.at(-1)?.theme.id === theme.id && inArea.length > 1,
  })
  return paragraph(said, look)
}
