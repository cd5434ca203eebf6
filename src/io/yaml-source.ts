import {
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml'
import { InputError, type Message, type Path, type Problem } from '../errors.ts'
import { type FindOffset, type Source, positionsIn, sourceOf } from './source.ts'
import { refuseDeepNesting } from './deep-nesting.ts'

/**
 * YAML 1.2 into plain values, with every problem at once.
 *
 * Stricter than YAML on purpose: one document, a mapping at the top, no anchors, aliases, tags or
 * other versions, no duplicate keys, bounded depth and size. What those features can do to a reader
 * (bombs, changed types, lost answers) is never worth it in a questionnaire.
 *
 * @throws InputError with every problem and its place
 */
export function parseYamlSource(text: string, file: string): Source {
  refuseDeepNesting(text, file)
  // uniqueKeys is off because the library's own check is quadratic; toPlain does it with a Set.
  const document = parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  })
  const problems = syntaxProblems(document)
  const reader = new PlainReader()
  const value = problems.length === 0 ? reader.read(document.contents, [], 0) : undefined
  const found = [...problems, ...reader.problems]
  if (found.length === 0 && !isMap(document.contents)) {
    found.push({ code: 'not-a-mapping', message: whatIsIt(text), path: [], offset: 0 })
  }
  if (found.length > 0) {
    const positionAt = positionsIn(text)
    const placed = found.map(({ offset, ...problem }): Problem => ({
      ...problem,
      file,
      ...positionAt(offset),
    }))
    throw new InputError((words) => words.file.cannotBeRead(file), placed)
  }
  return sourceOf(file, text, value, offsetFinder(document))
}

type Found = { code: string; message: Message; path: Path; offset: number }

const MOST_DEPTH = 60
const MOST_NODES = 50_000
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const PLAIN_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

function whatIsIt(text: string): Message {
  const content = text.replace(/^\s*#.*$/gm, '').trim()
  return ({ yaml }) => (content === '' ? yaml.empty : yaml.notAMapping)
}

function syntaxProblems(document: Document.Parsed): Found[] {
  const problems = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Found => {
      return {
        code: 'yaml-syntax',
        message: ({ yaml }) => yaml.syntax(code, message.split('\n')[0] ?? code),
        path: [],
        offset: pos[0],
      }
    },
  )
  const { yaml } = document.directives
  if (yaml.explicit && yaml.version !== '1.2') {
    const message: Message = (words) => words.yaml.otherVersion(yaml.version)
    problems.push({ code: 'yaml-version', message, path: [], offset: 0 })
  }
  return problems
}

/** Walks the nodes once, making plain values and collecting what is refused. */
class PlainReader {
  readonly problems: Found[] = []
  private nodes = 0

  read(node: Node | null, path: Path, depth: number): unknown {
    this.nodes += 1
    if (this.nodes > MOST_NODES || depth > MOST_DEPTH) return this.refuseSize(node, path)
    if (node === null) return null
    this.checkNode(node, path)
    if (isMap(node)) return this.readMap(node, path, depth)
    if (isSeq(node))
      return (node as YAMLSeq<Node>).items.map((item, index) =>
        this.read(item, [...path, index], depth + 1),
      )
    return isScalar(node) ? this.readScalar(node.value, node, path) : null
  }

  private readMap(node: YAMLMap, path: Path, depth: number): Record<string, unknown> {
    const plain: Record<string, unknown> = {}
    const seen = new Set<string>()
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const place = [...path, key]
      if (seen.has(key))
        this.add('duplicate-key', ({ yaml }) => yaml.repeatedKey(key), place, pair.key)
      if (REFUSED_KEYS.has(key))
        this.add('refused-key', ({ yaml }) => yaml.refusedKey(key), place, pair.key)
      else if (!seen.has(key)) plain[key] = this.read(pair.value, place, depth + 1)
      seen.add(key)
    }
    return plain
  }

  private readScalar(value: unknown, node: Node, path: Path): unknown {
    if (typeof value === 'string' && hasForbiddenCharacter(value)) {
      this.add('control-character', ({ yaml }) => yaml.controlCharacter, path, node)
    }
    return value
  }

  private checkNode(node: Node, path: Path): void {
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      this.add('anchor', ({ yaml }) => yaml.anchor, path, node)
    }
    const tag = 'tag' in node ? node.tag : undefined
    if (tag && !PLAIN_TAGS.test(tag)) this.add('tag', ({ yaml }) => yaml.tag(tag), path, node)
  }

  private refuseSize(node: Node | null, path: Path): null {
    if (!this.problems.some(({ code }) => code === 'too-large')) {
      this.add('too-large', ({ yaml }) => yaml.tooLarge, path, node)
    }
    return null
  }

  private add(code: string, message: Message, path: Path, node: Node | null): void {
    this.problems.push({ code, message, path, offset: node?.range?.[0] ?? 0 })
  }
}

/** Control characters that an escape such as "\x9b" brings in, and halves of surrogate pairs. */
function hasForbiddenCharacter(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/u.test(text)
}

function offsetFinder(document: Document.Parsed): FindOffset {
  return (path, at) => {
    let node: Node | null = document.contents
    let key: Node | null = null
    for (const part of path) {
      const child = step(node, part)
      if (!child) return (key ?? node)?.range?.[0]
      key = child.key
      node = child.value
    }
    const wantsKey = at === 'key' || !isScalar(node)
    return ((wantsKey ? key : null) ?? node ?? key)?.range?.[0]
  }
}

function step(
  node: Node | null,
  part: string | number,
): { key: Node | null; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = (node.items as Pair<Node, Node | null>[]).find(
      ({ key }) => isScalar(key) && key.value === part,
    )
    return pair && { key: pair.key, value: pair.value }
  }
  if (isSeq(node) && typeof part === 'number') {
    const value = (node as YAMLSeq<Node>).items[part]
    return value && { key: null, value }
  }
  return undefined
}
