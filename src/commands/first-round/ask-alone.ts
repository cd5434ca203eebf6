import { promptFor } from '../../core/prompt-for.ts'
import type { Environment } from '../../environment.ts'
import { EXIT, KnownError } from '../../errors.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { Scope } from '../../model/assessment.ts'
import type { LoadedQuestionnaire, Questionnaire } from '../../model/questionnaire.ts'
import { sheetOf } from '../../prompt/draft.ts'
import { aloneState } from '../../prompt/machine/start.ts'
import type { State } from '../../prompt/machine/state.ts'
import { type Ended, Run, type Storage } from '../../prompt/run.ts'
import { placeItems, type World } from '../../prompt/world.ts'
import { interviewWords } from '../../words/interview-words.ts'
import { askAtTerminal, isLinear, startSize } from '../ask-at-terminal.ts'
import { portsFor } from '../interview-ports.ts'
import { programName } from '../program-name.ts'

/** What a person hands in, here or in a form: no name, no clock, no order of answering. */
export type HandedSheet = Omit<AnswerSheet, 'participants'>

export type Alone = { pack: LoadedQuestionnaire; scope: Scope; role: string; plain: boolean }

/**
 * The interview for one person. Nothing is written meanwhile: half a sheet must not be there for the
 * next one to find.
 *
 * @returns the sheet as a form would hand it in, or null where the person has left
 * @throws KnownError where a signal has ended it
 */
export async function askAlone(
  alone: Alone,
  environment: Environment,
): Promise<HandedSheet | null> {
  const { pack, scope, role, plain } = alone
  const world = worldOf(wordedFor(pack.questionnaire, role), environment)
  const linear = isLinear({ plain }, environment)
  const size = linear ? { columns: 80, rows: 24 } : startSize(environment)
  const first = aloneState(world, { size, at: performance.now(), scope, role })
  const run = new Run({ world, first, storage: NOWHERE, now: () => performance.now() })
  await askAtTerminal(run, { environment, isLinear: linear })
  return handedIn(await run.ended, world, alone)
}

const NOWHERE: Storage = {
  save: () => Promise.resolve({ kind: 'saved' }),
  saveNow: () => ({ kind: 'saved' }),
  setAside: () => Promise.resolve({ kind: 'saved' }),
}

function worldOf(pack: Questionnaire, { env }: Environment): World {
  return {
    pack,
    items: placeItems(pack),
    ports: portsFor(pack),
    last: null,
    isLastOffered: false,
    onlyOpen: false,
    isAlone: true,
    given: {},
    command: programName(env),
    again: 'assess --round 1',
    askApart: 'form',
    draft: '',
    words: interviewWords(pack.language),
    today: new Date(),
  }
}

/** The questions in the words for a role, where the pack has them. */
function wordedFor(pack: Questionnaire, role: string): Questionnaire {
  const areas = pack.areas.map((area) => ({
    ...area,
    themes: area.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({ ...item, prompt: promptFor(item, role) })),
    })),
  }))
  return { ...pack, areas }
}

/** Only questions that are shown: an answer to one that fell away says nothing any more. */
function handedSheet(
  world: World,
  state: State,
  { pack: { questionnaire, digest }, role }: Pick<Alone, 'pack' | 'role'>,
): HandedSheet {
  const shown = world.ports.shown(state.answers)
  const answers = Object.entries(sheetOf(world, state).answers).filter(([id]) => shown.has(id))
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    digest,
    respondent: { role },
    answers: Object.fromEntries(answers),
  }
}

const STOPPED = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const

function handedIn(ended: Ended, world: World, { pack, role }: Alone): HandedSheet | null {
  switch (ended.how) {
    case 'finished':
      return handedSheet(world, ended.state, { pack, role })
    case 'stopped':
      throw new KnownError(() => world.words.firstRound.stoppedAnswering, STOPPED[ended.signal])
    case 'fault':
      throw ended.error
    default:
      return null
  }
}
