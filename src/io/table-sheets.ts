import { InputError, type Path, type Problem } from '../errors.ts'
import { type Table, parseTable } from './csv-table.ts'
import type { Source } from './source.ts'

/**
 * Answer sheets in a table. Wide: a row for each sheet, a column for its role and one for each
 * question. Long: a row for each answer, with who answers, role, item and answer.
 *
 * A cell holds 0 to 4, `dont-know` or `?`, nothing, or `n/a: the reason`.
 *
 * @returns the sheets as they stand there, not yet held against any rule
 * @throws InputError with every problem and its place
 */
export function tableSheets(text: string, file: string): Source[] {
  const table = parseTable(text, file)
  refuseRepeatedColumns(table, file)
  return isLong(table) ? longSheets(table, file) : wideSheets(table, file)
}

/** Columns about the sheet, and where in it they belong. */
const ABOUT: Record<string, Path> = {
  role: ['respondent', 'role'],
  kind: ['respondent', 'kind'],
  size: ['respondent', 'size'],
  wave: ['wave'],
  questionnaire: ['questionnaire'],
  version: ['version'],
  organisation: ['organisation'],
  date: ['date'],
  digest: ['digest'],
}

/** Columns that tell sheets apart in a long table; in a wide one they are passed over. */
const WHO: readonly [string, ...string[]] = ['respondent', 'id']

const isLong = ({ columns }: Table) => columns.includes('item') && columns.includes('answer')

function wideSheets({ columns, rows }: Table, file: string): Source[] {
  const questions = columns.filter(
    (name) => name !== '' && !WHO.includes(name) && !Object.hasOwn(ABOUT, name),
  )
  return rows.map(({ cells, line }) => {
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    const answers = questions.flatMap((name) => entryOf(name, cell(name)))
    return {
      file,
      value: { ...aboutSheet(columns, cell), answers: Object.fromEntries(answers) },
      locate: (problems) =>
        problems.map((problem) => {
          const column = columns.indexOf(columnFor(problem.path)) + 1
          // An unknown question is the fault of its column, said once for all rows.
          const isColumn = problem.at === 'key' && column > 0
          return { ...problem, file, line: isColumn ? 1 : line, column: Math.max(1, column) }
        }),
    }
  })
}

const columnFor = (path: Path) =>
  String(path[0] === 'answers' || path[0] === 'respondent' ? (path[1] ?? 'role') : path[0])

function longSheets(table: Table, file: string): Source[] {
  const { columns, rows } = table
  const who = WHO.find((name) => columns.includes(name))
  if (who === undefined) {
    throw new InputError((words) => words.table.needsColumn(file, WHO[0]))
  }
  const cellIn = (cells: string[]) => (name: string) => cells[columns.indexOf(name)] ?? ''
  const byWho = groupedBy(rows, ({ cells }) => cellIn(cells)(who))
  refuseContradictions(byWho, { table, file })
  return [...byWho.values()].map((own) => {
    const answers = own.flatMap(({ cells }) => {
      const cell = cellIn(cells)
      return entryOf(cell('item'), cell('answer'))
    })
    const [first] = own
    const about = aboutSheet(columns, cellIn(first?.cells ?? []))
    const lineOf = (item: unknown) =>
      own.find(({ cells }) => cellIn(cells)('item') === item)?.line ?? first?.line ?? 1
    return {
      file,
      value: { ...about, answers: Object.fromEntries(answers) },
      locate: (problems) =>
        problems.map((problem) => {
          const isAnswer = problem.path[0] === 'answers'
          const name = isAnswer
            ? problem.at === 'key'
              ? 'item'
              : 'answer'
            : columnFor(problem.path)
          const column = Math.max(1, columns.indexOf(name) + 1)
          return { ...problem, file, line: lineOf(problem.path[1]), column }
        }),
    }
  })
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** The same question twice for one sheet, or two roles in one: nobody can know which is meant. */
function refuseContradictions(
  byWho: ReadonlyMap<string, Table['rows']>,
  { table: { columns }, file }: { table: Table; file: string },
): void {
  const at = (name: string) => columns.indexOf(name)
  const problems = [...byWho.values()].flatMap((rows) => {
    const seen = new Set<string>()
    return rows.flatMap(({ cells, line }): Problem[] => {
      const item = cells[at('item')] ?? ''
      const isSecond = seen.has(item)
      seen.add(item)
      const place = { path: ['answers', item], file, line }
      const repeated: Problem = {
        ...place,
        code: 'duplicate-key',
        column: at('item') + 1,
        message: (words) => words.table.repeatedItem(item),
      }
      const other = Object.keys(ABOUT).filter(
        (name) => at(name) >= 0 && (rows[0]?.cells[at(name)] ?? '') !== (cells[at(name)] ?? ''),
      )
      return [
        ...(isSecond ? [repeated] : []),
        ...other.map((name): Problem => ({
          ...place,
          code: 'contradiction',
          path: [name],
          column: at(name) + 1,
          message: (words) => words.table.contradiction(name),
        })),
      ]
    })
  })
  if (problems.length > 0) throw new InputError((words) => words.file.cannotBeUsed(file), problems)
}

function refuseRepeatedColumns({ columns }: Table, file: string): void {
  const problems = columns.flatMap((name, index): Problem[] =>
    name !== '' && columns.indexOf(name) < index
      ? [
          {
            code: 'duplicate-key',
            path: [name],
            file,
            line: 1,
            column: index + 1,
            message: (words) => words.table.repeatedColumn(name),
          },
        ]
      : [],
  )
  if (problems.length > 0) throw new InputError((words) => words.file.cannotBeUsed(file), problems)
}

function aboutSheet(columns: readonly string[], cell: (name: string) => string): object {
  const given = columns.filter((name) => Object.hasOwn(ABOUT, name) && cell(name) !== '')
  const inSheet = (top: string) => given.filter((name) => ABOUT[name]?.[0] === top)
  const valueOf = (name: string) => (name === 'size' ? asNumber(cell(name)) : cell(name))
  const respondent = inSheet('respondent').map((name) => [name, valueOf(name)] as const)
  const rest = given.filter((name) => !inSheet('respondent').includes(name))
  return {
    ...Object.fromEntries(rest.map((name) => [name, cell(name)])),
    ...(respondent.length > 0 && { respondent: Object.fromEntries(respondent) }),
  }
}

/** Nothing for an empty cell: the question is skipped. */
function entryOf(item: string, cell: string): [string, unknown][] {
  return cell === '' ? [] : [[item, answerIn(cell)]]
}

function answerIn(cell: string): unknown {
  if (cell === '?') return 'dont-know'
  const reason = /^n\/?a\b\s*:?\s*(.*)$/is.exec(cell)
  if (reason) return { notApplicable: reason[1] }
  return asNumber(cell)
}

const asNumber = (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)
