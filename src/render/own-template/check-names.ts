import type { Message } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import { type Shape, isGroup, isList, shapeOfView } from './fields.ts'

/** A name, a helper or a part of the language that no template of ours can use, and where it stands. */
export type Misuse = { message: Message; line: number; column: number }

/** The blocks and helpers of Handlebars itself that only place what is there. */
const HELPERS = ['each', 'if', 'unless', 'with', 'lookup']

type Location = { start: { line: number; column: number } }
type Path = { type: string; parts: string[]; depth: number; data: boolean; original: string }
type Node = { type: string; loc: Location }
type Call = Node & { path: Node & Path; params: (Node & Path & Partial<Call>)[]; hash?: Hash }
type Hash = { pairs: { value: Node & Path }[] }
type Program = { body: Node[]; blockParams?: string[] }
type Block = Call & { program?: Program; inverse?: Program }

/** What names mean at one place: the innermost group first; null where nobody can say. */
type Scope = { groups: (Shape | null)[]; params: ReadonlyMap<string, Shape | null> }

/**
 * Every name in a template that the view does not have. Handlebars' own strict mode finds them only where
 * a text is placed, and only in the parts that one result happens to reach.
 */
export function misusesIn(program: object): Misuse[] {
  const misuses: Misuse[] = []
  const tell: Tell = ({ loc }, message) =>
    void misuses.push({ message, line: loc.start.line, column: loc.start.column + 1 })
  walk(program as Program, { groups: [shapeOfView()], params: new Map() }, tell)
  return misuses
}

type Tell = (node: Node, message: Message) => void

function walk(program: Program, scope: Scope, tell: Tell): void {
  for (const node of program.body) {
    if (node.type === 'MustacheStatement') checkText(node as Call, scope, tell)
    else if (node.type === 'BlockStatement') checkBlock(node as Block, scope, tell)
    else if (!['ContentStatement', 'CommentStatement'].includes(node.type))
      tell(node, (words) => words.template.noParts)
  }
}

function checkText(call: Call, scope: Scope, tell: Tell): void {
  if (call.params.length > 0 || call.hash) {
    checkCall(call, scope, tell)
    return
  }
  const shape = shapeAt(call.path, scope, tell)
  if (shape !== null && shape !== 'value')
    tell(call.path, (words) => words.template.noText(call.path.original))
}

/** A helper with what it is given. @returns what the first of these is */
function checkCall({ path, params, hash }: Call, scope: Scope, tell: Tell): Shape | null {
  const name = path.original
  if (!HELPERS.includes(name))
    tell(path, (words) => words.template.unknownHelper(name, nearest(name, HELPERS)))
  const shapes = params.map((param) => shapeOfParam(param, scope, tell))
  for (const { value } of hash?.pairs ?? []) shapeOfParam(value, scope, tell)
  return shapes[0] ?? null
}

function shapeOfParam(param: Node & Path & Partial<Call>, scope: Scope, tell: Tell): Shape | null {
  if (param.type === 'PathExpression') return shapeAt(param, scope, tell)
  if (param.type !== 'SubExpression') return 'value'
  checkCall(param as unknown as Call, scope, tell)
  return null
}

function checkBlock(block: Block, scope: Scope, tell: Tell): void {
  const { path, params, program, inverse } = block
  const name = path.original
  // {{#areas}} stands for each, with or if, whichever fits the value.
  const isPlain = params.length === 0 && !HELPERS.includes(name)
  const subject = isPlain ? shapeAt(path, scope, tell) : checkCall(block, scope, tell)
  const inner = isPlain || name === 'each' || name === 'with' ? entered(subject, name) : undefined
  if (program) walk(program, inner === undefined ? scope : inside(program, inner, scope), tell)
  if (inverse) walk(inverse, scope, tell)
}

/** What a block goes into: undefined where it stays where it is. */
function entered(subject: Shape | null, name: string): Shape | null | undefined {
  if (subject === null) return null
  if (isList(subject)) return name === 'with' ? subject : subject.list
  if (isGroup(subject) || name === 'with') return subject
  // {{#isSaid}} stays where it is, {{#title}} does not: only the value knows which it is.
  return name === 'each' ? undefined : null
}

function inside({ blockParams = [] }: Program, group: Shape | null, scope: Scope): Scope {
  const [first, second] = blockParams
  const params = new Map(scope.params)
  if (first !== undefined) params.set(first, group)
  if (second !== undefined) params.set(second, 'value')
  return { groups: [group, ...scope.groups], params }
}

const LOOP = ['index', 'key', 'first', 'last']

function shapeAt(path: Node & Path, scope: Scope, tell: Tell): Shape | null {
  if (path.type !== 'PathExpression') return 'value'
  const { parts, depth, data } = path
  const [first = '', ...rest] = parts
  if (data && first !== 'root') {
    if (!LOOP.includes(first))
      tell(path, (words) => words.template.unknownData(first, nearest(first, ['root', ...LOOP])))
    return 'value'
  }
  if (data) return along(scope.groups.at(-1) ?? null, rest, path, tell)
  const param = depth === 0 ? scope.params.get(first) : undefined
  if (param !== undefined) return along(param, rest, path, tell)
  return along(scope.groups[depth] ?? null, parts, path, tell)
}

function along(
  from: Shape | null,
  parts: readonly string[],
  path: Node & Path,
  tell: Tell,
): Shape | null {
  let shape = from
  for (const part of parts) {
    if (shape === null || (isList(shape) && /^\d+$|^length$/.test(part))) return null
    const known: Record<string, Shape> = isGroup(shape) ? shape.names : {}
    if (!Object.hasOwn(known, part)) {
      const names = Object.keys(known)
      tell(path, (words) => words.template.unknownName(part, nearest(part, names), names))
      return null
    }
    shape = known[part] ?? null
  }
  return shape
}
