import { visibleLine } from '../visible.ts'
import { keptFrom, type ReadDraft } from './draft.ts'
import { askedIds, askedPlace } from './machine/progress.ts'
import { resumedState } from './machine/start.ts'
import { clockTime } from './words/dates.ts'
import type { World } from './world.ts'

export type Held = {
  holder: { host: string; process: number; since: string; isElsewhere: boolean }
  /** what can be read of the draft meanwhile */
  draft: ReadDraft | null
}

/** F12: the draft is open somewhere else. Nothing is asked and no file is touched. */
export function heldWords(world: World, { holder, draft: read }: Held): string {
  const draft = visibleLine(world.draft)
  const since = holder.since === '' ? '' : `, since ${clockTime(new Date(holder.since))}`
  const pid = holder.process > 0 ? ` (process ${holder.process})` : ''
  return [
    '',
    'This draft is open in another readiness, so it was not opened here.',
    'Two people writing to one draft would lose answers.',
    '',
    `  Draft     ${draft}${read?.sheet.organisation ? `  (${visibleLine(read.sheet.organisation)})` : ''}`,
    `  Open on   ${visibleLine(holder.host)}${since}${pid}`,
    ...(read ? [`  Saved     ${savedText(world, read)}`] : []),
    '',
    'What you can do',
    '  Finish or leave it there (q), then run this again.',
    ...(holder.isElsewhere ? elsewhere(draft) : []),
    '  Look at what is in it, without changing it:',
    `    ${world.command} assess --answers ${draft} -o look`,
    '  Work on a draft of your own:',
    `    ${world.command} assess --draft second-room.json`,
    '',
    'Nothing was written.',
  ].join('\n')
}

/** Whether it is still open on another machine cannot be seen from here. */
function elsewhere(draft: string): string[] {
  return [
    '  It is on another machine. If nobody has it open there any more, delete',
    `    ${draft}.lock`,
  ]
}

function savedText(world: World, read: ReadDraft): string {
  const { at } = read.interview
  const size = { columns: 80, rows: 24 }
  const state = resumedState(world, keptFrom(read), { size, at: 0 })
  const place = askedPlace(world, state)
  const where = place
    ? `question ${place.number} of ${askedIds(world, state).length}`
    : 'in the review'
  return `${clockTime(new Date(at))}, ${where}`
}
