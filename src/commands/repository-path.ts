import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * A file as CI systems name it: from the root of the repository, with forward slashes, wherever the
 * command runs. One that lies elsewhere keeps the name it was given.
 */
export function repositoryPath(file: string, { root, cwd }: { root: string; cwd: string }): string {
  const inside = relative(root, resolve(cwd, file))
  const isOutside = inside.startsWith('..') || isAbsolute(inside)
  return isOutside ? file : inside.split(sep).join('/')
}
