import { small } from '../../capital.ts'
import { digits, noun } from '../counts.ts'
import { familyName } from '../families.ts'

/** Who is in the room, and what it costs where somebody is not. */
export const roomWords = {
  title: 'Who is in the room?',
  /** `families`: those that some questions need to be confirmed */
  why: (families: readonly string[]) => {
    const chairs =
      'Numbers only, no names. It matters because people see different things from different chairs'
    if (families.length === 0) return `${chairs}.`
    return `${chairs}, and because some questions count only where people with ${families.map(familyName).join(' or ')} confirm them.`
  },
  nobodyYet:
    'Nobody is counted yet. You can go on; the report will say that it does not know who took part.',
  nobodyOf: (title: string) => `No ${small(title)} is in the room.`,
  othersOfFamily: (title: string, family: string, others: number) =>
    `No ${small(title)} is in the room. ${digits(others, noun('other person', 'other people'))} with ${familyName(family)} ` +
    `${others === 1 ? 'is' : 'are'}, and can confirm. The report says who took part.`,
  costsNothing: 'You can go on. Page one of the report will say so.',
  cost: ({ all, confirmed, family, highest }: Cost) =>
    `You can go on. What it costs: ${confirmed} of the ${digits(all, noun('must-have question'))} ` +
    `${confirmed === 1 ? 'counts' : 'count'} only where people with ${familyName(family)} confirm them. ` +
    `${confirmed === 1 ? 'It' : 'They'} will read "unverified", and the stage can be ${highest} at most. ` +
    'Page one of the report will say so.',
  costInShort: (title: string, { confirmed, highest }: Cost) =>
    `No ${small(title)}: ${digits(confirmed, noun('must-have'))} stay "unverified", ${highest} at most.`,
  mend: (command: string) => `To mend it: invite someone to the next sitting, or run: ${command}`,
  /** under a question */
  needsConfirming: (family: string) =>
    `People with ${familyName(family)} confirm this one. None is here today. ` +
    'Answer it, or press s and keep it for a sitting with them.',
  keys: ['up/down role', '0-9 how many', 'left/right one less, one more', 'Enter goes on'],
  keysInShort: ['0-9 how many', 'Enter goes on'],
}

type Cost = { all: number; confirmed: number; family: string; highest: string }
