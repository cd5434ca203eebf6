import type { AnswerInput, AnswerSheet } from '../model/answer-sheet.ts'
import type { Item, Questionnaire } from '../model/questionnaire.ts'
import { type DocumentWords, documentWords } from '../words/document-words.ts'
import { quoted } from './text/quoted.ts'

/**
 * An answer sheet as YAML that a person can fill in: every question with its levels as comments,
 * and what is answered so far behind it. A blank sheet is one without answers.
 */
export function renderAnswerSheet(pack: Questionnaire, sheet: AnswerSheet): string {
  const words = documentWords(pack.language).answerSheet
  return [
    ...head(pack, sheet, words),
    ...participants(pack, sheet, words),
    ...respondent(sheet),
    'answers:',
    ...pack.areas.flatMap((area) =>
      area.themes.flatMap((theme) => [
        '',
        ...banner(`${area.title} › ${theme.title}`),
        ...theme.items.flatMap((item) => question(item, sheet, words)),
      ]),
    ),
    '',
  ].join('\n')
}

type SheetWords = DocumentWords['answerSheet']

function head(
  pack: Questionnaire,
  { organisation = '', date }: AnswerSheet,
  words: SheetWords,
): string[] {
  return [
    ...comment(words.title(pack.title, pack.version)),
    '#',
    ...words.howTo.split('\n').map((line) => `# ${line}`),
    '',
    `questionnaire: ${pack.id}`,
    `version: ${pack.version}`,
    `organisation: ${quoted(organisation)}`,
    date === undefined ? `# date: 2026-11-01   # ${words.date}` : `date: ${date}`,
    '',
  ]
}

function participants(pack: Questionnaire, sheet: AnswerSheet, words: SheetWords): string[] {
  if (pack.roles.length === 0) return []
  const lines = pack.roles.map(
    ({ id, title }) => `  ${id}: ${sheet.participants[id] ?? 0}   # ${oneLine(title)}`,
  )
  return [...comment(words.participants), 'participants:', ...lines, '']
}

function respondent({ respondent: person, wave }: AnswerSheet): string[] {
  return [
    ...(wave === undefined ? [] : [`wave: ${quoted(wave)}`, '']),
    ...(person ? ['respondent:', ...Object.entries(person).map(fact), ''] : []),
  ]
}

const fact = ([name, value]: [string, string | number | undefined]) => `  ${name}: ${value}`

function question(item: Item, sheet: AnswerSheet, words: SheetWords): string[] {
  const condition = item.showWhen ? [words.countsAfter(item.showWhen.item)] : []
  const mayBeWaived = item.notApplicable ? [words.mayBeWaived] : []
  return [
    '',
    ...indent(comment(item.prompt)),
    ...indent(item.levels.flatMap((anchor, level) => comment(`  ${level}  ${anchor}`))),
    ...indent([...condition, ...mayBeWaived].flatMap(comment)),
    ...answer(item.id, sheet.answers[item.id]),
  ]
}

/** JSON is YAML, so an answer that says more than a level is written as indented JSON values. */
function answer(id: string, input: AnswerInput | undefined): string[] {
  if (input === undefined || input === null) return [`  ${id}:`]
  if (typeof input !== 'object') return [`  ${id}: ${input}`]
  const parts = Object.entries(input).filter(([, value]) => value !== undefined)
  return [`  ${id}:`, ...parts.flatMap(([key, value]) => part(key, value))]
}

function part(key: string, value: unknown): string[] {
  if (!Array.isArray(value)) return [`    ${key}: ${value === 'dont-know' ? value : quoted(value)}`]
  return [`    ${key}:`, ...value.map((entry) => `      - ${quoted(entry)}`)]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
const banner = (title: string) =>
  indent(comment(`${oneLine(title)} ${'─'.repeat(Math.max(3, 70 - title.length))}`))

/** A text as comment lines of at most 90 characters; the first line's indent is kept in the others. */
function comment(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, 90))
    .map((line) => `# ${line}`.trimEnd())
}

function wrap(line: string, width: number): string[] {
  const margin = /^\s*(\d\s+)?/.exec(line)?.[0].length ?? 0
  // Not at a space that does not break.
  const words = line.slice(margin).split(/[ \t]+/)
  const lines = [line.slice(0, margin)]
  for (const word of words) {
    const current = lines[lines.length - 1] ?? ''
    if (current.trim() === '' || current.length + word.length < width)
      lines[lines.length - 1] = join(current, word)
    else lines.push(' '.repeat(margin) + word)
  }
  return lines
}

const join = (line: string, word: string) =>
  line === '' || line.endsWith(' ') ? line + word : `${line} ${word}`
