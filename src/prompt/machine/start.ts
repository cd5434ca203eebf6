import type { Votes } from '../../model/first-round.ts'
import type { Scope } from '../../model/assessment.ts'
import type { PendingText } from '../../model/draft.ts'
import type { Size } from '../frame/look.ts'
import type { World } from '../world.ts'
import type { Layer, RoomLayer } from './layer.ts'
import type { Sitting, State } from './state.ts'
import { textFrom } from './text.ts'
import { takeUp } from './walk.ts'

/** The first state of a run: a new interview, or one that is taken up again. */

export type Beginning = {
  size: Size
  at: number
  organisation?: string
  date?: string
  scope?: Scope
  votes?: ReadonlyMap<string, Votes>
}

export function freshState(world: World, beginning: Beginning): State {
  const organisation = beginning.organisation ?? ''
  return {
    ...nothingYet(world, beginning),
    organisation,
    stack: [organisation === '' ? nameLayer() : firstRoom()],
  }
}

export function firstRoom(): RoomLayer {
  return { kind: 'room', row: 0, isTyping: false, next: 'start', pending: null }
}

function nameLayer(): Layer {
  return { kind: 'name', text: textFrom(''), notice: '' }
}

/** One person who answers alone: there is no room to count, and the questions begin at once. */
export function aloneState(
  world: World,
  { role, ...beginning }: Beginning & { scope: Scope; role: string },
): State {
  const fresh = nothingYet(world, beginning)
  return takeUp(world, { ...fresh, room: { ...fresh.room, [role]: 1 }, hasRoom: true })
}

function nothingYet(world: World, { size, at, date, scope, votes }: Beginning): State {
  return {
    organisation: '',
    ...(date !== undefined && { date }),
    answers: carriesOver(world) ? (world.last?.answers ?? new Map()) : new Map(),
    votes: votes ?? new Map(),
    scope: scope ?? (world.onlyOpen || isFromLastTime(world) ? { complete: true } : null),
    queue: null,
    trail: [],
    seen: new Set(),
    place: null,
    room: Object.fromEntries(world.pack.roles.map(({ id }) => [id, 0])),
    earlier: [],
    hasRoom: false,
    seconds: new Map(),
    fresh: 0,
    clock: { at, question: 0, sitting: 0 },
    timeLeft: null,
    receipt: '',
    hasOfferedRest: false,
    usesLast: isFromLastTime(world) && !carriesOver(world),
    size,
    stack: [],
    saving: null,
    trouble: null,
  }
}

const isFromLastTime = ({ last, isLastOffered }: World) => last !== null && !isLastOffered

/** Asked only for what is open, the group takes last time's answers as given. */
const carriesOver = (world: World) => world.onlyOpen && isFromLastTime(world)

/** What a draft holds, read and checked. */
export type Kept = Pick<
  State,
  'organisation' | 'answers' | 'votes' | 'scope' | 'trail' | 'seen' | 'place' | 'seconds'
> & {
  date?: string
  usesLast: boolean
  sittings: readonly Sitting[]
  pending: PendingText | null
  savedAt: string
}

export function resumedState(world: World, kept: Kept, beginning: Beginning): State {
  const { pending, savedAt, sittings, ...rest } = kept
  const fresh = nothingYet(world, beginning)
  return {
    ...fresh,
    ...rest,
    ...(beginning.date !== undefined && { date: beginning.date }),
    organisation: beginning.organisation ?? kept.organisation,
    votes: beginning.votes ?? kept.votes,
    scope: beginning.scope ?? kept.scope ?? fresh.scope,
    usesLast: fresh.usesLast || (kept.usesLast && world.last !== null),
    room: { ...fresh.room, ...sittings.at(-1)?.participants },
    earlier: sittings,
    stack: [{ kind: 'resume', row: 0, savedAt, pending }],
  }
}
