import { repositoryPath } from '../commands/repository-path.ts'
import type { Environment } from '../environment.ts'
import { type KnownError, type Problem, told } from '../errors.ts'
import { visibleLine } from '../visible.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { pathText } from './path-text.ts'

type World = Pick<Environment, 'env' | 'cwd'>

/** GitHub itself shows ten of a step. */
const MOST = 50

/** The problems of an error as commands that make GitHub mark the lines of the files where they stand. */
export async function annotationsOf({ what, problems }: KnownError, world: World): Promise<string> {
  const words = await messagesFor(world.env)
  const all =
    problems.length > 0 ? problems.slice(0, MOST) : [{ code: '', path: [], message: what }]
  return all.map((problem) => annotationOf(problem, words, world)).join('')
}

function annotationOf(
  { file, line, column, path, message }: Problem,
  words: Messages,
  { env, cwd }: World,
): string {
  const root = env['GITHUB_WORKSPACE'] ?? cwd
  const place =
    file === undefined || line === undefined
      ? []
      : [
          `file=${property(repositoryPath(file, { root, cwd }))}`,
          `line=${line}`,
          `col=${column ?? 1}`,
        ]
  const title = path.length === 0 ? 'readiness' : pathText(path)
  return `::error ${[...place, `title=${property(title)}`].join(',')}::${data(told(message, words))}\n`
}

const data = (text: string): string =>
  visibleLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
