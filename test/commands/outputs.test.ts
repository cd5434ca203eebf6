import { describe, expect, test } from 'vitest'
import { REPORT_FORMATS, parseFormats, planTargets } from '../../src/commands/outputs.ts'

describe('where reports go', () => {
  test.each([
    [
      'by default three into the usual folder',
      undefined,
      undefined,
      false,
      [
        'readiness-report/report.md',
        'readiness-report/report.html',
        'readiness-report/assessment.json',
      ],
    ],
    ['several into a folder', 'json,md', 'out', false, ['out/assessment.json', 'out/report.md']],
    ['one into a file', 'html', 'board.html', false, ['board.html']],
    ['one into a folder that is there', 'html', 'out', true, ['out/report.html']],
    ['one into a folder that is meant', 'html', 'out/', false, ['out/report.html']],
    ['one without a place', 'json', undefined, false, ['readiness-report/assessment.json']],
    ['one to standard output', 'json', '-', false, ['-']],
    [
      'those for an office and for paper',
      'docx,pdf,csv,xlsx',
      undefined,
      false,
      [
        'readiness-report/report.docx',
        'readiness-report/report.pdf',
        'readiness-report/items.csv',
        'readiness-report/actions.xlsx',
      ],
    ],
  ])('%s', (_, formats, output, isFolder, paths) => {
    const wanted = formats === undefined ? undefined : parseFormats(formats, REPORT_FORMATS)
    expect(
      planTargets(REPORT_FORMATS, { formats: wanted, output }, isFolder).map(({ path }) => path),
    ).toEqual(paths)
  })

  test('standard output takes one format that is named', () => {
    expect(() =>
      planTargets(REPORT_FORMATS, { formats: ['md', 'json'], output: '-' }, false),
    ).toThrow('writes one format')
    expect(() => planTargets(REPORT_FORMATS, { output: '-' }, false)).toThrow('writes one format')
  })

  test('an empty place is a slip, not this folder', () => {
    expect(() => planTargets(REPORT_FORMATS, { output: '' }, false)).toThrow('the place is empty')
  })

  test('formats: spaces and repeats are forgiven, unknown ones are not', () => {
    expect(parseFormats('md, json,md', REPORT_FORMATS)).toEqual(['md', 'json'])
    expect(() => parseFormats('md,jsn', REPORT_FORMATS)).toThrow('Did you mean json?')
    expect(() => parseFormats('', REPORT_FORMATS)).toThrow('The formats are')
  })
})
