import type { Aggregate } from '../../../src/model/aggregate.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { aggregate } from '../../render/support/sample-aggregate.ts'
import { real } from './real.ts'

const LONG_NAME =
  'The Greater Western and Southern Metropolitan Community Mental Health Partnership X'

/** The shipped questionnaire as many people could see it: a report of many voices at its real length. */
export function realAggregate({ isCrowded = false } = {}): Aggregate {
  const { pack } = real()
  const blocks = isCrowded ? everyRole(pack) : theUsual()
  const organisation = isCrowded ? LONG_NAME.slice(0, 82) : undefined
  return aggregate({
    pack,
    blocks,
    ...(organisation !== undefined && { organisation }),
    says: (_, index) =>
      Object.fromEntries(
        blocks.map(({ id }, place) => [id, 28 + ((index * 17 + place * 11) % 55)]),
      ),
    declared: ['peer-worker', isCrowded ? 'manager' : 'leadership'],
    otherPairs: blocks
      .slice(1)
      .flatMap(({ id }, index) =>
        blocks.slice(index + 2).map((other): [string, string] => [id, other.id]),
      ),
    critical: { 'supervision-agreement': 'contested' },
    agreement: [],
  })
}

const individuals = (
  id: string,
  title: string,
  roles: string[],
  n: number,
): Aggregate['blocks'][number] => ({
  id,
  title,
  kind: 'individuals',
  roles,
  n,
  invited: n + 4,
})

const theUsual = (): Aggregate['blocks'] => [
  individuals('peer-worker', 'Peer worker', ['peer-worker'], 6),
  individuals('clinician', 'Clinician or support worker', ['clinician'], 21),
  individuals('leadership', 'Leadership (combined)', ['manager', 'executive'], 9),
]

const everyRole = ({ roles }: Questionnaire): Aggregate['blocks'] =>
  roles.map(({ id, title }, index) => individuals(id, title, [id], 12 + index))
