import { visibleLine } from '../visible.ts'
import { keptFrom, type ReadDraft } from './draft.ts'
import { askedIds, askedPlace } from './machine/progress.ts'
import { resumedState } from './machine/start.ts'
import { clockTime } from './moments.ts'
import type { World } from './world.ts'

export type Held = {
  /** `process` is 0 and `since` empty where that is not known */
  holder: { host: string; process: number; since: string; isElsewhere: boolean }
  /** what can be read of the draft meanwhile */
  draft: ReadDraft | null
}

/** F12: the draft is open somewhere else. Nothing is asked and no file is touched. */
export function heldWords(world: World, { holder, draft: read }: Held): string {
  const { host, process, since, isElsewhere } = holder
  return world.words.held({
    draft: visibleLine(world.draft),
    organisation: visibleLine(read?.sheet.organisation ?? ''),
    host: visibleLine(host),
    since: since === '' ? null : clockTime(new Date(since)),
    process: process > 0 ? process : null,
    // whether it is still open on another machine cannot be seen from here
    isElsewhere,
    saved: read && savedAt(world, read),
    command: world.command,
  })
}

function savedAt(world: World, read: ReadDraft) {
  const size = { columns: 80, rows: 24 }
  const state = resumedState(world, keptFrom(read), { size, at: 0 })
  return {
    at: clockTime(new Date(read.interview.at)),
    place: askedPlace(world, state)?.number ?? null,
    asked: askedIds(world, state).length,
  }
}
