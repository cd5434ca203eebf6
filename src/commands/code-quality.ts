import type { Environment } from '../environment.ts'
import { type Problem, inEnglish, told } from '../errors.ts'
import { digestOf } from '../io/digest.ts'
import { visibleLine } from '../visible.ts'
import type { Messages } from '../words/messages.ts'
import { repositoryPath } from './repository-path.ts'

/**
 * Problems in the form of GitLab's Code Quality report, which shows them in a merge request at their
 * lines. Identified by what is wrong and where in the document, so that one that only moved to
 * another line stays the same.
 */
export function codeQualityReport(
  problems: readonly Problem[],
  words: Messages,
  { env, cwd }: Pick<Environment, 'env' | 'cwd'>,
): string {
  const root = env['CI_PROJECT_DIR'] ?? cwd
  const entries = problems.map(({ code, message, file = '', line = 1, path }) => ({
    description: visibleLine(told(message, words)),
    check_name: code,
    fingerprint: digestOf([file, code, path, inEnglish(message)]),
    severity: 'major',
    location: { path: repositoryPath(file, { root, cwd }), lines: { begin: line } },
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
