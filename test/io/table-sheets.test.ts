import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { tableSheets } from '../../src/io/table-sheets.ts'

const valuesOf = (...lines: string[]) =>
  tableSheets(lines.join('\n'), 'wave.csv').map(({ value }) => value)

function problemsIn(...lines: string[]) {
  try {
    tableSheets(lines.join('\n'), 'wave.csv')
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)
    throw error
  }
  return []
}

describe('a wide table: a row for each sheet', () => {
  test('levels, don’t know, nothing, and what does not apply', () => {
    expect(valuesOf('role,a,b,c,d,e', 'manager,0,?,,n/a: no such team,dont-know')).toEqual([
      {
        respondent: { role: 'manager' },
        answers: { a: 0, b: 'dont-know', d: { notApplicable: 'no such team' }, e: 'dont-know' },
      },
    ])
  })

  test('what is no answer stays as it is, so that the check names it', () => {
    expect(valuesOf('role,a,b,c', 'manager,7,maybe,2.5')).toEqual([
      { respondent: { role: 'manager' }, answers: { a: 7, b: 'maybe', c: 2.5 } },
    ])
  })

  test('groups, the wave and other facts; a number of the respondent is passed over', () => {
    expect(
      valuesOf('id;Role;kind;size;wave;a', '17;manager;group;4;spring;3', ';;;;;', '18;hr;;;;1'),
    ).toEqual([
      {
        respondent: { role: 'manager', kind: 'group', size: 4 },
        wave: 'spring',
        answers: { a: 3 },
      },
      { respondent: { role: 'hr' }, answers: { a: 1 } },
    ])
  })

  test('tabs, quotes, line ends inside quotes, and the mark that Excel begins with', () => {
    const text = '\ufeffrole\ta\r\nmanager\t"n/a: not\nhere"\r\n'
    expect(tableSheets(text, 'x.csv').map(({ value }) => value)).toEqual([
      { respondent: { role: 'manager' }, answers: { a: { notApplicable: 'not\nhere' } } },
    ])
  })

  test('a problem stands at its row and column, an unknown question at its head', () => {
    const [, second] = tableSheets('role,a,b\nmanager,1,2\nhr,3,x', 'wave.csv')
    const at = (path: string[], key?: 'key') =>
      second
        ?.locate([{ code: 'x', path, message: () => '', ...(key && { at: key }) }])
        .map(({ line, column }) => [line, column])
    expect(at(['answers', 'b'])).toEqual([[3, 3]])
    expect(at(['answers', 'b'], 'key')).toEqual([[1, 3]])
    expect(at(['respondent', 'role'])).toEqual([[3, 1]])
    expect(at(['respondent'])).toEqual([[3, 1]])
    expect(at(['organisation'])).toEqual([[3, 1]])
  })

  test.each([
    ['a column twice', ['role,a,a', 'hr,1,2'], ['duplicate-key 1:3']],
    ['a quotation mark that does not end', ['role,a', 'hr,"1'], ['broken-csv 2:1']],
  ])('%s', (_, lines, expected) => {
    expect(problemsIn(...lines)).toEqual(expected)
  })
})

describe('a long table: a row for each answer', () => {
  test('rows of one respondent make one sheet, wherever they stand', () => {
    expect(
      valuesOf('respondent,role,item,answer', '1,hr,a,2', '2,manager,a,?', '1,hr,b,0'),
    ).toEqual([
      { respondent: { role: 'hr' }, answers: { a: 2, b: 0 } },
      { respondent: { role: 'manager' }, answers: { a: 'dont-know' } },
    ])
  })

  test('a problem stands at the row of its answer', () => {
    const [sheet] = tableSheets('respondent,role,item,answer\n1,hr,a,2\n1,hr,b,9', 'wave.csv')
    const located = sheet?.locate([{ code: 'x', path: ['answers', 'b'], message: () => '' }])
    expect(located).toMatchObject([{ line: 3, column: 4 }])
  })

  test.each([
    [
      'one question twice',
      ['respondent,role,item,answer', '1,hr,a,2', '1,hr,a,3'],
      ['duplicate-key 3:3'],
    ],
    [
      'one respondent in two roles',
      ['respondent,role,item,answer', '1,hr,a,2', '1,manager,b,3'],
      ['contradiction 3:2'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(problemsIn(...lines)).toEqual(expected)
  })

  test('without a respondent nobody knows which rows belong together', () => {
    expect(() => valuesOf('role,item,answer', 'hr,a,2')).toThrow(/column respondent/)
  })
})
