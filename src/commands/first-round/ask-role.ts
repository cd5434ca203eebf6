import * as readline from 'node:readline'
import type { Environment } from '../../environment.ts'
import { EXIT, InputError, KnownError } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { visibleLine } from '../../visible.ts'

/**
 * Who answers next, by role: a list and one line of input, the same for eyes and ears.
 *
 * @param so what became of the answers before, and how many sheets there are
 * @returns the role's id, or null where everybody is done, which the end of input says too
 * @throws KnownError at Ctrl-C
 */
export async function askRole(
  { id, title, roles }: Questionnaire,
  so: { news: string; cast: number },
  { stdin: input, stderr: output }: Environment,
): Promise<string | null> {
  if (roles.length === 0)
    throw new InputError(`${id} names no roles, and a first round asks for one`)
  output.write(
    [
      so.news === '' ? `${visibleLine(title)}. First round: everybody answers apart.` : so.news,
      '',
      'From where do you answer?',
      ...roles.map((role, at) => `  ${at + 1}  ${visibleLine(role.title)}`),
      '',
    ].join('\n'),
  )
  const lines = readline.createInterface({ input, output, terminal: output.isTTY })
  try {
    return await new Promise((resolve, reject) => {
      lines.on('close', () => resolve(null))
      lines.on('SIGINT', () => reject(new KnownError('\nStopped.', EXIT.interrupted)))
      lines.on('line', (line) => {
        const role = chosen(line, roles)
        if (role !== undefined) return resolve(role)
        output.write(`Type a number from 1 to ${roles.length}, or q.\n`)
        lines.prompt()
      })
      lines.setPrompt(question(so.cast))
      lines.prompt()
    })
  } finally {
    lines.close()
  }
}

/** A role's id, null for "everybody is done", undefined for anything else. */
function chosen(line: string, roles: Questionnaire['roles']): string | null | undefined {
  const said = line.trim().toLowerCase()
  if (said === 'q') return null
  return /^\d+$/.test(said) ? roles[Number(said) - 1]?.id : undefined
}

const question = (cast: number) =>
  `${cast === 0 ? 'Your' : 'Next person: your'} number and Enter (q and Enter when everybody is done): `
