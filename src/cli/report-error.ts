import type { Environment } from '../environment.ts'
import { EXIT, KnownError, type Problem } from '../errors.ts'
import { visible } from '../visible.ts'
import { TOOL_VERSION } from '../version.ts'
import { pathText } from './path-text.ts'

/** Known errors in words, unknown ones with what to report: the one place where the two part ways. */
export function reportError(error: unknown, { stderr }: Environment): number {
  if (error instanceof KnownError) {
    stderr.write(visible(knownText(error)))
    return error.exitCode
  }
  stderr.write(visible(unknownText(error)))
  return EXIT.ourFault
}

const MOST_SHOWN = 100

function knownText({ message, problems }: KnownError): string {
  if (problems.length === 0) return message === '' ? '' : `${message}\n`
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `  ${problemText(problem)}\n`)
  const more = problems.length > MOST_SHOWN ? `  and ${problems.length - MOST_SHOWN} more\n` : ''
  return `${message}: ${count}\n${lines.join('')}${more}Nothing was written.\n`
}

/** `answers.yaml:12:5 answers.pay-level: expected …` */
function problemText({ file, line, column, path, message }: Problem): string {
  const place =
    file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}:${column} `
  const trail = path.length === 0 ? '' : `${pathText(path)}: `
  return `${place}${trail}${message}`
}

function unknownText(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    'This is a fault of readiness, not of yours. Answers that were given are saved.',
    'Please report it with the lines below; take out anything you would not show.',
    '',
    `readiness ${TOOL_VERSION}, Node ${process.version}`,
    details,
    '',
  ].join('\n')
}
