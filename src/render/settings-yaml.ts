import type { Questionnaire } from '../model/questionnaire.ts'
import { visibleLine } from '../visible.ts'
import { type DocumentWords, documentWords } from '../words/document-words.ts'
import { quoted } from './text/quoted.ts'

/**
 * Settings of a project as YAML that a person can fill in: what is known already, and every other
 * setting behind a #, with what it does. Without those the file is valid and changes nothing.
 */
export function renderSettings(
  pack: Questionnaire,
  { questionnaire, organisation }: { questionnaire: string; organisation: string | undefined },
): string {
  const { settings: words, answerSheet } = documentWords(pack.language)
  const name = organisation ?? answerSheet.organisation
  return [
    ...comment(words.head),
    '',
    'kind: settings',
    `questionnaire: ${quoted(questionnaire)}`,
    `${organisation === undefined ? '# ' : ''}organisation: ${quoted(name)}`,
    '',
    ...comment(words.outputs),
    '# formats: [md, html, json]',
    '# output: readiness-report',
    '',
    ...comment(words.audience),
    '# audience: full',
    '# brand:',
    '#   accent: "#0f566b"',
    '#   logo: parts/logo.svg',
    '# template: parts/board.html.hbs',
    '',
    ...gates(pack, words),
    ...invited(pack, words),
  ].join('\n')
}

function gates({ stages, areas }: Questionnaire, words: DocumentWords['settings']): string[] {
  const stage = stages[1] ?? stages[0]
  return [
    ...comment(words.gates(list(stages), list(areas))),
    '# gates:',
    `#   stage: ${stage?.id ?? ''}`,
    `#   scores: { overall: 40${areas[0] ? `, ${areas[0].id}: 50` : ''} }`,
    '#   coverage: 80',
    '#   critical: true',
    `#   noRegression: last/assessment.json   # ${words.noRegression}`,
    '',
  ]
}

function invited({ roles }: Questionnaire, words: DocumentWords['settings']): string[] {
  if (roles.length === 0) return []
  return [
    ...comment(words.invited),
    '# invited:',
    ...roles.map(({ id, title }) => `#   ${id}: 5   # ${visibleLine(title)}`),
    '',
  ]
}

const comment = (text: string): string[] => text.split('\n').map((line) => `# ${line}`)

const list = (things: readonly { id: string }[]): string => things.map(({ id }) => id).join(', ')
