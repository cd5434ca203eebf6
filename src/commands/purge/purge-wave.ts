import { InputError, type Message } from '../../errors.ts'
import { RESULT_LIMIT, readTextFile } from '../../io/read-text.ts'
import { writeFiles } from '../../io/write-files.ts'
import type { Release } from '../../model/ledger.ts'
import { nearest } from '../../nearest.ts'
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
  const packs = gone.map(({ questionnaire }) => questionnaire)
  const releases = ledger.releases.filter((release) => release.wave !== wave)
  const content = `${JSON.stringify({ ...ledger, releases }, null, 2)}\n`
  return {
    steps: [
      {
        what: (words) => words.purge.wave(wave, { file, packs }),
        carryOut: () => writeFiles([{ path: file, content, mode: 0o600 }], { force: true }),
      },
    ],
    warning: (words) => words.purge.waveWarning,
    kept: [],
  }
}

function unknownWave(releases: readonly Release[], wave: string, file: string): Message {
  const known = [...new Set(releases.map((release) => release.wave))]
  return (words) => words.purge.noWave(wave, { file, known, near: nearest(wave, known) })
}
