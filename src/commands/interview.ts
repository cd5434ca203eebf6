import { hostname } from 'node:os'
import { checkAnswers } from '../core/check-answers.ts'
import { answersOf } from '../core/answer.ts'
import type { Environment } from '../environment.ts'
import { EXIT, InputError, KnownError, refuse } from '../errors.ts'
import { type DraftStore, openDraft, peekDraft } from '../io/draft-store.ts'
import { HeldError } from '../io/lock.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Votes } from '../model/first-round.ts'
import type { Scope } from '../model/assessment.ts'
import { draftInterviewSchema } from '../model/draft.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { keptFrom, type ReadDraft, sheetOf, sittingsOf } from '../prompt/draft.ts'
import { conflictWords, leftWords, notSavedWords, stoppedWords } from '../prompt/farewell.ts'
import { heldWords } from '../prompt/held-words.ts'
import { freshState, resumedState } from '../prompt/machine/start.ts'
import type { State } from '../prompt/machine/state.ts'
import { type Ended, Run } from '../prompt/run.ts'
import { placeItems, type World } from '../prompt/world.ts'
import { interviewWords } from '../words/interview-words.ts'
import { messagesIn } from '../words/messages.ts'
import { askAtTerminal, isLinear, startSize } from './ask-at-terminal.ts'
import { storageOf } from './draft-storage.ts'
import { portsFor } from './interview-ports.ts'
import { programName } from './program-name.ts'

export type InterviewOptions = {
  pack: LoadedQuestionnaire
  /** path of the draft */
  draft: string
  plain: boolean
  /** given by --quick, --area, --theme: the ways in are skipped then */
  scope?: Scope
  onlyOpen: boolean
  /** answers of last time, read and checked: each is shown, none is taken over by itself */
  from?: LastAnswers
  /** the same, found without being asked for: offered among the ways in */
  found?: LastAnswers
  /** how people answered apart, by item id */
  votes?: ReadonlyMap<string, Votes>
  organisation?: string
  date?: string
  /** what to type after the program's name to come back */
  again: string
  /** what to type after the program's name for a form that others fill in alone */
  askApart: string
}

export type LastAnswers = {
  sheet: AnswerSheet
  /** undefined where the sheet says none */
  date: string | undefined
  changed: ReadonlySet<string>
}

export type InterviewOutcome = {
  kind: 'finished'
  /** in pack order, without the interview's own key */
  sheet: AnswerSheet
  scope: Scope
  hasOpen: boolean
  sittings: number
  removeDraft(): Promise<void>
}

/**
 * Asks a room of people, at the terminal. The draft is locked meanwhile and holds every kept answer.
 *
 * @throws KnownError with the words to print where it ends without an outcome
 */
export async function interview(
  options: InterviewOptions,
  environment: Environment,
): Promise<InterviewOutcome> {
  if (!environment.stdin.isTTY) {
    throw new KnownError((words) => words.interview.noTerminal, EXIT.answersNeeded)
  }
  const world = worldOf(options, environment)
  const store = await open(options, world)
  try {
    const first = firstState(options, world, { store, environment })
    const storage = storageOf(store, {
      file: options.draft,
      savedAt: () => savedAtOf(store),
      words: world.words.storage,
      messages: await messagesIn(world.pack.language),
    })
    const run = new Run({ world, first, storage, now: () => performance.now() })
    await askAtTerminal(run, { environment, isLinear: isLinear(options, environment) })
    return outcomeOf(run, await run.ended, store)
  } finally {
    await store.close()
  }
}

function worldOf(options: InterviewOptions, { env }: Environment): World {
  const { pack, from, found, onlyOpen, draft, again, askApart } = options
  const last = from ?? found
  return {
    pack: pack.questionnaire,
    items: placeItems(pack.questionnaire),
    ports: portsFor(pack.questionnaire),
    last: last ? { date: last.date, answers: answersOf(last.sheet), changed: last.changed } : null,
    isLastOffered: from === undefined,
    onlyOpen,
    isAlone: false,
    given: givenBy(options),
    command: programName(env),
    again,
    askApart,
    draft,
    words: interviewWords(pack.questionnaire.language),
    today: new Date(),
  }
}

function givenBy({ organisation, date, scope, votes, from }: InterviewOptions): World['given'] {
  const name = organisation ?? from?.sheet.organisation
  return {
    ...(name !== undefined && { organisation: name }),
    ...(date !== undefined && { date }),
    ...(scope && { scope }),
    ...(votes && { votes }),
  }
}

async function open({ draft }: InterviewOptions, world: World): Promise<DraftStore> {
  try {
    return await openDraft(draft)
  } catch (error) {
    if (!(error instanceof HeldError)) throw error
    const sheet = await peekDraft(draft)
    const words = heldWords(world, {
      holder: { ...error.holder, isElsewhere: error.holder.host !== hostname() },
      draft: sheet && readDraft(sheet),
    })
    throw new KnownError(() => words, EXIT.held)
  }
}

type Beginning = { store: DraftStore; environment: Environment }

/** Nothing is drawn there, so no window is too small. */
const LINEAR_SIZE = { columns: 80, rows: 24 }

function firstState(
  options: InterviewOptions,
  world: World,
  { store, environment }: Beginning,
): State {
  const size = isLinear(options, environment) ? LINEAR_SIZE : startSize(environment)
  const beginning = { size, at: performance.now(), ...world.given }
  const { found } = store
  if (!found) return freshState(world, beginning)
  refuseForeign(world, found)
  return resumedState(world, keptFrom(readDraft(found)), beginning)
}

function readDraft(sheet: AnswerSheet): ReadDraft {
  const interview = draftInterviewSchema.parse(sheet.interview ?? {})
  return { sheet, answers: answersOf(sheet), interview }
}

function refuseForeign({ pack, draft }: World, sheet: AnswerSheet): void {
  const theirs = `${sheet.questionnaire} ${sheet.version ?? ''}`.trim()
  const ours = `${pack.id} ${pack.version}`
  const problems = checkAnswers(pack, sheet)
  if (sheet.questionnaire !== pack.id || problems.some(({ code }) => code === 'other-version')) {
    throw new InputError((words) => words.interview.otherQuestionnaire(draft, { theirs, ours }))
  }
  refuse((words) => words.interview.unfittingDraft(draft, ours), problems)
}

function savedAtOf({ found }: DraftStore): string {
  const at = found?.interview?.['at']
  return typeof at === 'string' ? at : new Date().toISOString()
}

const STOPPED = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const

function outcomeOf({ world }: Run, ended: Ended, store: DraftStore): InterviewOutcome {
  const { state } = ended
  switch (ended.how) {
    case 'finished':
      return finished(world, state, store)
    case 'left':
      throw new KnownError(() => leftWords({ world, state }), EXIT.answersNeeded)
    case 'stopped':
      throw new KnownError(() => stoppedWords({ world, state }), STOPPED[ended.signal])
    case 'not-saved':
      throw new KnownError(() => notSavedWords({ world, state }, ended), EXIT.inputOutput)
    case 'conflict':
      throw new KnownError(() => conflictWords(world, ended.file), EXIT.held)
    case 'fault':
      throw ended.error
  }
}

function finished(world: World, state: State, store: DraftStore): InterviewOutcome {
  const scope = state.scope ?? { complete: true }
  const shown = world.ports.shown(state.answers)
  return {
    kind: 'finished',
    sheet: sheetOf(world, state),
    scope,
    // what a part leaves out is open too: the draft must stay, so that the rest can follow
    hasOpen: [...shown].some((id) => isOpenAnswer(state.answers.get(id)?.state)),
    sittings: sittingsOf(state).length,
    removeDraft: () => store.remove(),
  }
}

const isOpenAnswer = (state: string | undefined) =>
  state === undefined || state === 'skipped' || state === 'dont-know'
