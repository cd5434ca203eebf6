import { InputError } from '../../errors.ts'
import { type DraftRemains, deleteFile, draftRemains } from '../../io/draft-remains.ts'
import { peekDraft } from '../../io/draft-store.ts'
import type { Purge } from './purge-plan.ts'

const DRAFT = 'readiness-draft.json'

/**
 * What of a draft is to be deleted; to be called under its lock.
 *
 * @param named undefined for the usual name
 * @throws InputError for a file that is no draft, or a named one that is not there
 */
export async function draftPurge(named: string | undefined): Promise<Purge | null> {
  const file = draftFile(named)
  const remains = await draftRemains(file)
  for (const draft of remains.drafts) await refuseOther(draft)
  const files = [...remains.drafts, ...remains.leftovers]
  if (files.length > 0) return purgeOf(remains, files)
  if (named === undefined) return null
  throw new InputError((words) => words.purge.noDraft(file))
}

export const draftFile = (named: string | undefined): string => named ?? DRAFT

/** An answer sheet, a result or anything else is not what was meant. */
async function refuseOther(file: string): Promise<void> {
  const sheet = await peekDraft(file)
  if (sheet?.interview) return
  throw new InputError((words) => words.purge.notADraft(file))
}

function purgeOf({ drafts, aside }: DraftRemains, files: string[]): Purge {
  return {
    steps: files.map((path) => ({
      what: ({ purge }) => (drafts.includes(path) ? purge.draft(path) : purge.leftover(path)),
      carryOut: () => deleteFile(path),
    })),
    warning: null,
    kept: aside.map(
      (path) =>
        ({ purge }) =>
          purge.aside(path),
    ),
  }
}
