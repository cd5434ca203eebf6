import * as readline from 'node:readline'
import type { Environment } from '../../environment.ts'
import { EXIT, InputError, KnownError } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { visibleLine } from '../../visible.ts'
import { interviewWords } from '../../words/interview-words.ts'

/** What became of the answers before; null where there were none yet. */
export type News = 'handedIn' | 'nothingKept' | null

/**
 * Who answers next, by role: a list and one line of input, the same for eyes and ears.
 *
 * @param so with how many sheets there are
 * @returns the role's id, or null where everybody is done, which the end of input says too
 * @throws KnownError at Ctrl-C
 */
export async function askRole(
  { id, title, roles, language }: Questionnaire,
  so: { news: News; cast: number },
  { stdin: input, stderr: output }: Environment,
): Promise<string | null> {
  if (roles.length === 0) throw new InputError((said) => said.firstRound.noRoles(id))
  const words = interviewWords(language).firstRound
  output.write(
    [
      so.news === null ? words.begin(visibleLine(title)) : words[so.news],
      '',
      words.whence,
      ...roles.map((role, at) => `  ${at + 1}  ${visibleLine(role.title)}`),
      '',
    ].join('\n'),
  )
  const lines = readline.createInterface({ input, output, terminal: output.isTTY })
  try {
    return await new Promise((resolve, reject) => {
      lines.on('close', () => resolve(null))
      lines.on('SIGINT', () => reject(new KnownError(() => words.stopped, EXIT.interrupted)))
      lines.on('line', (line) => {
        const role = chosen(line, roles)
        if (role !== undefined) return resolve(role)
        output.write(`${words.slip(roles.length)}\n`)
        lines.prompt()
      })
      lines.setPrompt(words.prompt(so.cast === 0))
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
