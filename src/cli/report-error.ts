import type { Environment } from '../environment.ts'
import { EXIT, KnownError, type Problem, told } from '../errors.ts'
import { visible } from '../visible.ts'
import { TOOL_VERSION } from '../version.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { pathText } from './path-text.ts'

/** Known errors in words, unknown ones with what to report: the one place where the two part ways. */
export async function reportError(error: unknown, { stderr, env }: Environment): Promise<number> {
  const words = await messagesFor(env)
  if (error instanceof KnownError) {
    stderr.write(visible(knownText(error, words)))
    return error.exitCode
  }
  stderr.write(visible(unknownText(error, words)))
  return EXIT.ourFault
}

const MOST_SHOWN = 100

function knownText({ what, problems }: KnownError, words: Messages): string {
  const message = told(what, words)
  if (problems.length === 0) return message === '' ? '' : `${message}\n`
  const { report } = words
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `  ${problemText(problem, words)}\n`)
  const hidden = problems.length - MOST_SHOWN
  const more = hidden > 0 ? `  ${report.more(hidden)}\n` : ''
  return `${report.count(message, problems.length)}\n${lines.join('')}${more}${report.nothingWritten}\n`
}

/** `answers.yaml:12:5 answers.pay-level: expected …` */
function problemText({ file, line, column, path, message }: Problem, words: Messages): string {
  const place = file === undefined ? '' : placeText({ file: words.file.named(file), line, column })
  const trail = path.length === 0 ? '' : `${pathText(path)}: `
  return `${place}${trail}${told(message, words)}`
}

/** A place as editors and terminals read it, the same in every language. */
const placeText = ({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string =>
  line === undefined ? `${file}: ` : `${file}:${line}:${column} `

function unknownText(error: unknown, { report }: Messages): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    ...report.ourFault,
    '',
    `readiness ${TOOL_VERSION}, Node ${process.version}`,
    details,
    '',
  ].join('\n')
}
