import {
  Document,
  type Node,
  Scalar,
  type YAMLSeq,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml'
import type { Path } from '../errors.ts'
import { missingComments } from './yaml-comments.ts'

/** One change to a YAML text. */
export type YamlEdit =
  | { kind: 'set'; path: Path; value: unknown }
  | { kind: 'insert'; path: Path; at: number; value: unknown; comments: YamlComment[] }
  | { kind: 'comment'; path: Path; text: string }

/** A comment above a place, or behind it on its line. */
export type YamlComment = { path: Path; text: string; behind?: boolean }

/**
 * A YAML text with some changes, and all else as it was: comments, the order of keys, quotes. What a
 * replaced value had inside by way of comments stays beside the new one. The layout may come out in a
 * plainer form; no comment is ever lost.
 *
 * @param text has been read once without a problem
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  if (edits.length === 0) return text
  const document = parseDocument(text, {
    version: '1.2',
    stringKeys: true,
    keepSourceTokens: false,
  })
  for (const edit of edits) {
    if (edit.kind === 'set') setValue(document, edit.path, edit.value)
    else if (edit.kind === 'insert') insert(document, edit)
    else comment(document, { path: edit.path, text: edit.text })
  }
  const edited = print(document)
  const lost = missingComments(text, edited)
  return lost.length === 0 ? edited : `${edited}${lost.map((line) => `# ${line}\n`).join('')}`
}

/** A new YAML text with comments. */
export function toYaml(
  value: unknown,
  { head, comments }: { head: string; comments: readonly YamlComment[] },
): string {
  const document = new Document(undefined, { version: '1.2' })
  document.contents = nodeOf(document, value)
  document.commentBefore = commentText(head)
  for (const one of comments) comment(document, one)
  return print(document)
}

const print = (document: Document | Document.Parsed): string =>
  document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })

function setValue(document: Document | Document.Parsed, path: Path, value: unknown): void {
  const old = document.getIn(path, true)
  if (isScalar(old) && !(typeof value === 'object' && value !== null)) {
    old.value = value
    delete old.source
    return
  }
  const node = nodeOf(document, value)
  const comments = old === undefined ? [] : commentsOf(old as Node)
  if (comments.length > 0) node.commentBefore = comments.join('\n')
  document.setIn(path, node)
}

/** All comments inside a node, in order. */
function commentsOf(node: Node): string[] {
  const found: string[] = []
  const take = (one: { commentBefore?: string | null; comment?: string | null }) => {
    if (one.commentBefore) found.push(one.commentBefore)
    if (one.comment) found.push(one.comment)
  }
  visit(node, { Node: (_, one) => take(one) })
  return found
}

function insert(
  document: Document | Document.Parsed,
  { path, at, value, comments }: Extract<YamlEdit, { kind: 'insert' }>,
): void {
  const list = document.getIn(path)
  if (!isSeq(list)) return
  ;(list as YAMLSeq<Node>).items.splice(at, 0, nodeOf(document, value))
  for (const one of comments) comment(document, { ...one, path: [...path, at, ...one.path] })
}

function comment(
  document: Document | Document.Parsed,
  { path, text, behind = false }: YamlComment,
): void {
  const node = document.getIn(path, true) as Node | undefined
  if (!node) return
  const added = commentText(text)
  if (behind) node.comment = added
  else node.commentBefore = [node.commentBefore, added].filter(Boolean).join('\n')
}

/** As the library keeps it: what stands behind the #, line by line. */
const commentText = (text: string): string =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => ` ${line}`)
    .join('\n')

/** Short lists of plain words on one line, members of lists with a blank line between where they are mappings. */
function nodeOf(document: Document | Document.Parsed, value: unknown): Node {
  const node = document.createNode(value) as Node
  visit(node, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item) && isWord(item.value))) list.flow = true
    },
    Map: (key, map) => {
      if (typeof key === 'number' && key > 0) map.spaceBefore = true
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n'))
        scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  if (isMap(node)) node.spaceBefore = true
  return node
}

const isWord = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9-]*$/.test(value)
