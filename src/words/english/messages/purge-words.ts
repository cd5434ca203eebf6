import { didYouMean } from './hint-words.ts'

/** Deleting a draft, or a wave in the ledger: what goes is said first. */
export const purgeWords = {
  ledgerWithoutWave: '--ledger needs --wave: which entry is to go?',
  held: (file: string, { process, host }: { process: number; host: string }) =>
    `${file} is open in another readiness (process ${process} on ${host}); nothing was deleted. Leave it there first`,
  nothingHere: (draft: string) => `There is no draft ${draft} here; nothing was deleted.`,
  noDraft: (draft: string) => `there is no draft ${draft}; nothing was deleted`,
  notADraft: (file: string) =>
    `${file} is no draft of an interview, and was left as it is; if it is to go, delete it yourself. Nothing was deleted`,
  noWave: (
    wave: string,
    { file, known, near }: { file: string; known: readonly string[]; near: string | undefined },
  ) => {
    const hint =
      known.length === 0 ? ' It is empty.' : didYouMean(near) || ` It holds ${known.join(', ')}.`
    return `${file} holds no wave ${wave}; nothing was deleted.${hint}`
  },
  toBeDeleted: 'To be deleted:',
  deleted: 'Deleted:',
  stillThere: 'Still there:',
  draft: (path: string) => `${path}, a draft with answers`,
  leftover: (path: string) => `${path}, a leftover`,
  aside: (path: string) => `${path}, a draft that was put aside (--draft ${path} deletes it)`,
  wave: (wave: string, { file, packs }: { file: string; packs: readonly string[] }) =>
    `the wave ${wave} (${packs.join(', ')}) in ${file}`,
  waveWarning:
    'Without this entry the wave can be reported again, with other answers. Two reports that differ by one ' +
    'person show what that person answered. Nothing protects from that any more, so delete the answer sheets first.',
  agree: 'Delete it for good?',
  noneToAsk: 'Nobody can be asked here, so nothing was deleted; --yes deletes it',
  nothingDeleted: 'Nothing was deleted.',
  untouched:
    'Reports and answer sheets were not touched; nor were copies in backups, mail and the bin.',
}
