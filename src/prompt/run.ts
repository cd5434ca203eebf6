import { type Draft, draftOf, isWorthKeeping } from './draft.ts'
import type { Effect, Event } from './machine/event.ts'
import { pendingOf } from './machine/pending.ts'
import { reduce } from './machine/reduce.ts'
import { stateToKeep } from './machine/saving.ts'
import type { State } from './machine/state.ts'
import type { World } from './world.ts'

/** Where drafts go. A save is done when it is on the disk. */
export type Storage = {
  save(draft: Draft): Promise<SaveResult>
  /** in one go, when the process is about to end */
  saveNow(draft: Draft): SaveResult
  /** the old draft gets another name */
  setAside(): Promise<SaveResult>
}

export type SaveResult =
  | { kind: 'saved' }
  | { kind: 'failed'; reason: string; remedy: string }
  | { kind: 'conflict'; file: string }

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** How an interview ended. Whatever could be saved has been saved. */
export type Ended =
  | { how: 'finished' | 'left'; state: State }
  | { how: 'stopped'; signal: StopSignal; state: State }
  | { how: 'not-saved'; reason: string; remedy: string; state: State }
  | { how: 'conflict'; file: string; state: State }
  | { how: 'fault'; error: unknown; state: State }

type Sent<E> = E extends unknown ? Omit<E, 'at'> : never

export type RunOptions = { world: World; first: State; storage: Storage; now(): number }

/** Milliseconds: when a save is called slow, when text counts as resting, how long a last save may take. */
const SLOW = 300
const IDLE = 1000
const LAST_SAVE = 2000

/**
 * A running interview: the one place where its state lives. Events go in, effects are carried out,
 * one save at a time; whoever draws it watches.
 */
export class Run {
  readonly world: World
  readonly ended: Promise<Ended>
  #state: State
  #end: Ended | null = null
  #isStopping = false
  #saves: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #settle: (end: Ended) => void = () => {}
  readonly #watchers = new Set<() => void>()
  readonly #storage: Storage
  readonly #now: () => number

  constructor({ world, first, storage, now }: RunOptions) {
    this.world = world
    this.#state = first
    this.#storage = storage
    this.#now = now
    this.ended = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  state(): State {
    return this.#state
  }

  hasEnded(): boolean {
    return this.#end !== null
  }

  /** Called after every change; returns how to stop that. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  send(event: Sent<Event>): void {
    if (this.#end || this.#isStopping) return
    try {
      const dated = { ...event, at: this.#now() } as Event
      const { state, effects } = reduce(this.world, this.#state, dated)
      this.#state = state
      if (event.type === 'key' || event.type === 'paste') this.#watchIdle()
      effects.forEach((effect) => this.#carryOut(effect))
      this.#tell()
    } catch (error) {
      this.fail(error)
    }
  }

  /** A signal, or the end of input: saves what is there, unfinished text too, and ends. */
  stop(reason: StopSignal | 'end-of-input'): void {
    if (this.#isStopping || this.#end) return
    this.#isStopping = true
    clearTimeout(this.#idle)
    this.#lastSave(reason).catch((error: unknown) => this.fail(error))
  }

  /** A fault of ours: saves what is there, and ends. */
  fail(error: unknown): void {
    if (this.#end) return
    this.#isStopping = true
    const state = stateToKeep(this.#state)
    if (isWorthKeeping(state)) this.#storage.saveNow(draftOf(this.world, state))
    this.#finish({ how: 'fault', error, state })
  }

  #tell(): void {
    this.#watchers.forEach((watcher) => watcher())
  }

  #finish(end: Ended): void {
    if (this.#end) return
    this.#end = end
    clearTimeout(this.#idle)
    this.#settle(end)
    this.#tell()
  }

  /** Half a sentence is kept after a second without a key. */
  #watchIdle(): void {
    clearTimeout(this.#idle)
    if (pendingOf(this.#state)) this.#idle = setTimeout(() => this.send({ type: 'idle' }), IDLE)
  }

  #carryOut(effect: Effect): void {
    const draft = () => draftOf(this.world, stateToKeep(this.#state))
    switch (effect.type) {
      case 'save':
        return this.#write(() => this.#storage.save(draft()), { isAwaited: true })
      case 'set-aside':
        return this.#write(() => this.#storage.setAside(), { isAwaited: true })
      case 'save-text':
        return this.#write(() => this.#storage.save(draft()), { isAwaited: false })
      case 'end':
        return this.#endAs(effect.ending)
    }
  }

  #endAs(ending: 'finished' | 'left' | 'gave-up'): void {
    const state = this.#state
    if (ending !== 'gave-up') return this.#finish({ how: ending, state })
    const { reason = '', remedy = '' } = state.trouble ?? {}
    this.#finish({ how: 'not-saved', reason, remedy, state })
  }

  /** One save at a time, in order. */
  #write(task: () => Promise<SaveResult>, { isAwaited }: { isAwaited: boolean }): void {
    const slow = isAwaited ? setTimeout(() => this.send({ type: 'save-slow' }), SLOW) : undefined
    this.#saves = this.#saves
      .then(task)
      .then((result) => {
        clearTimeout(slow)
        this.#whenWritten(result, isAwaited)
      })
      .catch((error: unknown) => this.fail(error))
  }

  #whenWritten(result: SaveResult, isAwaited: boolean): void {
    switch (result.kind) {
      case 'conflict':
        return this.#finish({ how: 'conflict', file: result.file, state: this.#state })
      case 'failed':
        return this.send({ type: 'save-failed', reason: result.reason, remedy: result.remedy })
      case 'saved':
        if (isAwaited) this.send({ type: 'saved' })
    }
  }

  async #lastSave(reason: StopSignal | 'end-of-input'): Promise<void> {
    await Promise.race([this.#saves, sleep(LAST_SAVE)])
    const state = stateToKeep(this.#state)
    const result = isWorthKeeping(state)
      ? this.#storage.saveNow(draftOf(this.world, state))
      : ({ kind: 'saved' } as const)
    if (result.kind === 'conflict') {
      return this.#finish({ how: 'conflict', file: result.file, state })
    }
    if (result.kind === 'failed') return this.#finish({ ...result, how: 'not-saved', state })
    if (reason === 'end-of-input') return this.#finish({ how: 'left', state })
    this.#finish({ how: 'stopped', signal: reason, state })
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
