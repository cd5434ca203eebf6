import type { Environment } from '../environment.ts'
import { EXIT, InputError, KnownError, type Message, told } from '../errors.ts'
import { HeldError, type Lock, takeLock } from '../io/lock.ts'
import { realPath } from '../io/draft-remains.ts'
import { visibleLine } from '../visible.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { agrees } from './agrees.ts'
import { LEDGER_FILE } from './aggregate/keep-ledger.ts'
import { isTerminal } from './may-replace.ts'
import { print } from './print.ts'
import { draftFile, draftPurge } from './purge/purge-draft.ts'
import type { Purge } from './purge/purge-plan.ts'
import { wavePurge } from './purge/purge-wave.ts'

export type PurgeOptions = {
  /** true where the option was given without a name */
  draft?: string | boolean | undefined
  wave?: string | undefined
  ledger?: string | undefined
  yes?: boolean | undefined
}

/**
 * Deletes a draft with all that it left, or a wave's entry in the ledger. Reports and answer sheets are
 * never touched. What goes is said first, and asked for once.
 *
 * @throws KnownError where somebody is working with the file, InputError where nobody can be asked
 */
export async function purge(options: PurgeOptions, environment: Environment): Promise<number> {
  const { wave, ledger, draft } = options
  if (ledger !== undefined && wave === undefined) {
    throw new InputError((words) => words.purge.ledgerWithoutWave)
  }
  const named = typeof draft === 'string' ? draft : undefined
  const isDraftMeant = wave === undefined || draft !== undefined
  const book = ledger ?? LEDGER_FILE
  return underLocks(
    [...(isDraftMeant ? [draftFile(named)] : []), ...(wave === undefined ? [] : [book])],
    async () => {
      const purges = [
        isDraftMeant ? await draftPurge(named) : null,
        wave === undefined ? null : await wavePurge(wave, book),
      ]
      return carryOut(
        purges.filter((one) => one !== null),
        options,
        environment,
      )
    },
  )
}

/** One after the other, so that nobody can write what is about to go. */
async function underLocks<T>([file, ...others]: string[], task: () => Promise<T>): Promise<T> {
  if (file === undefined) return task()
  const lock = await lockOf(file)
  try {
    return await underLocks(others, task)
  } finally {
    await lock.release()
  }
}

async function lockOf(file: string): Promise<Lock> {
  try {
    return await takeLock(`${await realPath(file)}.lock`)
  } catch (error) {
    if (!(error instanceof HeldError)) throw error
    const { process: pid, host } = error.holder
    throw new KnownError((words) => words.purge.held(file, { process: pid, host }), EXIT.held)
  }
}

async function carryOut(
  purges: readonly Purge[],
  { yes = false }: PurgeOptions,
  environment: Environment,
): Promise<number> {
  const { stdout, stderr, env } = environment
  const words = await messagesFor(env)
  if (purges.length === 0) {
    await print(stdout, `${words.purge.nothingHere(draftFile(undefined))}\n`)
    return EXIT.done
  }
  if (!yes) await print(stderr, planned(purges, words))
  if (!yes && !(await isAgreed(environment))) {
    await print(stdout, `${words.purge.nothingDeleted}\n`)
    return EXIT.done
  }
  await deleteAll(purges, words, environment)
  return EXIT.done
}

/** What is gone is told also where the next one cannot be deleted. */
async function deleteAll(
  purges: readonly Purge[],
  words: Messages,
  { stdout }: Environment,
): Promise<void> {
  const gone: Message[] = []
  try {
    for (const { what, carryOut: act } of purges.flatMap(({ steps }) => steps)) {
      act()
      gone.push(what)
    }
  } finally {
    await print(stdout, listed(words.purge.deleted, gone, words))
  }
  const kept = purges.flatMap((one) => one.kept)
  const { stillThere, untouched } = words.purge
  await print(stdout, `${listed(stillThere, kept, words)}${warnings(purges, words)}${untouched}\n`)
}

async function isAgreed(environment: Environment): Promise<boolean> {
  if (!isTerminal(environment)) throw new InputError(({ purge }) => purge.noneToAsk)
  return agrees(({ purge }) => purge.agree, environment)
}

function listed(title: string, lines: readonly Message[], words: Messages): string {
  if (lines.length === 0) return ''
  return [title, ...lines.map((one) => `  ${visibleLine(told(one, words))}`), ''].join('\n')
}

function planned(purges: readonly Purge[], words: Messages): string {
  const what = purges.flatMap(({ steps }) => steps.map((step) => step.what))
  return `${listed(words.purge.toBeDeleted, what, words)}${warnings(purges, words)}`
}

const warnings = (purges: readonly Purge[], words: Messages) =>
  purges.map(({ warning }) => (warning === null ? '' : `${told(warning, words)}\n`)).join('')
