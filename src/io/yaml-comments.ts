import { Lexer } from 'yaml'

/** Every comment of a YAML text, in order, without its # and the blanks around it. */
export function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.replace(/^#+/, '').trim())
    .filter((comment) => comment !== '')
}

/** The comments of one text that another does not have, each as often as it is missing. */
export function missingComments(before: string, after: string): string[] {
  const left = new Map<string, number>()
  for (const comment of commentsIn(after)) left.set(comment, (left.get(comment) ?? 0) + 1)
  return commentsIn(before).filter((comment) => {
    const count = left.get(comment) ?? 0
    left.set(comment, count - 1)
    return count <= 0
  })
}
