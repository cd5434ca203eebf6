import { InputError } from '../../errors.ts'
import { RESULT_LIMIT, readTextFile } from '../../io/read-text.ts'
import { writeFiles } from '../../io/write-files.ts'
import type { Release } from '../../model/ledger.ts'
import { didYouMean } from '../../nearest.ts'
import { parseLedger } from '../aggregate/keep-ledger.ts'
import type { Purge } from './purge-plan.ts'

/**
 * Takes a wave out of the ledger; to be called under the ledger's lock.
 *
 * @throws InputError where the file is no ledger or knows no such wave, FileError where it cannot be read
 */
export async function wavePurge(wave: string, file: string): Promise<Purge> {
  const text = await readTextFile(file, RESULT_LIMIT)
  const ledger = parseLedger(text, file)
  const gone = ledger.releases.filter((release) => release.wave === wave)
  if (gone.length === 0) throw new InputError(unknownWave(ledger.releases, wave, file))
  const releases = ledger.releases.filter((release) => release.wave !== wave)
  const content = `${JSON.stringify({ ...ledger, releases }, null, 2)}\n`
  return {
    steps: [
      {
        what: `the wave ${wave} (${gone.map(({ questionnaire }) => questionnaire).join(', ')}) in ${file}`,
        carryOut: () => writeFiles([{ path: file, content, mode: 0o600 }], { force: true }),
      },
    ],
    warning: WARNING,
    kept: [],
  }
}

const WARNING =
  'Without this entry the wave can be reported again, with other answers. Two reports that differ by one ' +
  'person show what that person answered. Nothing protects from that any more, so delete the answer sheets first.'

function unknownWave(releases: readonly Release[], wave: string, file: string): string {
  const known = [...new Set(releases.map((release) => release.wave))]
  const hint =
    known.length === 0
      ? ' It is empty.'
      : didYouMean(wave, known) || ` It holds ${known.join(', ')}.`
  return `${file} holds no wave ${wave}; nothing was deleted.${hint}`
}
