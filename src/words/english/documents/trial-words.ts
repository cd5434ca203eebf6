import type { TrialWords } from '../../../model/working.ts'

/** Trying out actions inside the page. The page fills what stands in braces; the static words stand in the template. */
export const trialWords: { hint: string; clear: string; said: TrialWords } = {
  hint: 'Tick an action to see at once what it would change. Assumed is that all it serves is then in use (level 3) or, where that was so already, reviewed (level 4). Nothing is kept.',
  clear: 'Clear',
  said: {
    and: ' and ',
    assumedOne: 'If {actions} was done',
    assumed: 'If {actions} were done',
    move: '{before} → {after}',
    noArea: 'No area’s score changes',
    cannotSay: 'cannot say',
    criticals: 'Critical items met',
    countMoves: '{before} → {after} of {all}',
    countStays: '{after} of {all}, as now',
    stageStays: 'Stage stays {stage}',
    stageBecomes: 'Stage {before} → {stage}',
    stageUnsaid: 'The stage cannot be said',
    heldBy: '{next} waits for',
    heldByArea: '{title} ({score}, needs {bar})',
    heldByUnscored: '{title} (no score yet)',
    heldByCritical: '{name} ({state})',
    unmet: 'not met',
    unverified: 'not confirmed',
    unknown: 'nobody could say',
    skipped: 'not answered yet',
    more: '{count} more',
    comesAfter: '{action} comes after {others}',
    unconfirmed: 'Still to be confirmed by those who can: {names}',
    furtherOne: 'One further question would be asked then',
    further: '{count} further questions would be asked then',
  },
}
