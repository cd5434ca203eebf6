import type { ActionResult } from '../../../model/assessment.ts'
import { capital } from '../../capital.ts'
import { counted, listed, listedUpTo, noun, numberWord } from '../counts.ts'

const ACTION = noun('action')

/** Actions: the first five, the roadmap, the register. */
export const actionWords = {
  eyebrow: 'Roadmap',
  title: 'What to do, and what unlocks what',
  titleShort: 'What to do',
  none: 'Nothing is open',
  first: (count: number, stage: string) =>
    count === 1
      ? `The action with a heavy edge comes first on the way to ${stage}.`
      : `The ${counted(count, ACTION)} with a heavy edge come first on the way to ${stage}.`,
  firstPlain: (numbers: number[], stage: string) =>
    `First on the way to ${stage}: ${numbers.length === 1 ? 'action' : 'actions'} ${listed(numbers.map(String))}.`,
  beginSoon: (count: number, all: number) => {
    if (count === 0) return ''
    if (count === all)
      return all === 1
        ? 'It can begin within three months.'
        : 'All of them can begin within three months.'
    return `${capital(numberWord(count))} of them can begin within three months.`
  },
  hub: (number: number, count: number) => `Number ${number} unlocks ${numberWord(count)} others.`,
  keepImproving: (count: number) =>
    `${capital(counted(count, ACTION))} would still make things better.`,
  furtherActions: (count: number) =>
    `And ${counted(count, noun('further action'))}, in the register.`,
  horizon: {
    '0-3-months': 'In the first 3 months',
    '3-12-months': 'In 3 to 12 months',
    '12-plus-months': 'After 12 months',
  } as Record<ActionResult['horizon'], string>,
  span: {
    '0-3-months': '0–3 months',
    '3-12-months': '3–12 months',
    '12-plus-months': 'over 12 months',
  } as Record<ActionResult['horizon'], string>,
  effort: { small: 'small', medium: 'medium', large: 'large' } as Record<
    ActionResult['effort'],
    string
  >,
  when: (span: string, effort: string) => `${span}, ${effort}`,
  ownerEffort: (owner: string, effort: string) => (owner ? `${owner}, ${effort}` : capital(effort)),
  keyFirst: (stage: string) => `first on the way to ${stage}`,
  keyArrow: 'has to be under way before the next can start',
  unlocks: (numbers: number[]) =>
    `Unlocks ${listedUpTo(UNLOCKS_NAMED, numbers.map(String), (count) => `${count} more`)}`,
  needsList: (numbers: number[]) => `Needs ${numbers.join(', ')}.`,
  unlocksList: (numbers: number[]) => `Unlocks ${numbers.join(', ')}.`,
  after: (numbers: number[]) => `after ${numbers.join(', ')}`,
  inUse: 'In use already: review it with peer workers, and change what does not work.',
  findOut: (people: string[]) =>
    people.length > 0 ? `Find out first: ask ${listed(people, 'or')}.` : 'Find out first.',
  confirm: (roles: string[]) =>
    `Ask whether this is so. Who can confirm it: ${listed(roles, 'or')}.`,
  then: 'Then:',
  columns: {
    action: 'Action, and whether it is done',
    done: 'Done',
    steps: 'First step, and what follows',
    owner: 'Usual owner',
    artefact: 'What exists then',
    needs: 'Needs',
    unlocks: 'Unlocks',
  },
  label: {
    owner: 'Owner:',
    when: 'Start and effort:',
    step: 'First step:',
    artefact: 'What exists then:',
  },
  nothing: '–',
  noneHere: 'None of the actions drawn',
}

const UNLOCKS_NAMED = 4
