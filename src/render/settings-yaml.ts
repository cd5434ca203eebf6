import type { Questionnaire } from '../model/questionnaire.ts'
import { visibleLine } from '../visible.ts'
import { quoted } from './text/quoted.ts'

/**
 * Settings of a project as YAML that a person can fill in: what is known already, and every other
 * setting behind a #, with what it does. Without those the file is valid and changes nothing.
 */
export function renderSettings(
  pack: Questionnaire,
  { questionnaire, organisation }: { questionnaire: string; organisation: string | undefined },
): string {
  const name = organisation ?? 'Name of your organisation'
  return [
    '# The settings of this project for readiness. They stand in for flags at every run in this folder',
    '# and below it; a flag counts before them, and --no-settings leaves them out.',
    '# To use a setting, take away the # before it and the space behind that. What is possible:',
    '# readiness schema settings. To check this file: readiness validate readiness.yaml',
    '',
    'kind: settings',
    `questionnaire: ${quoted(questionnaire)}`,
    `${organisation === undefined ? '# ' : ''}organisation: ${quoted(name)}`,
    '',
    '# What is written, and the folder for it, below this file.',
    '# formats: [md, html, json]',
    '# output: readiness-report',
    '',
    '# Who reads the reports: board, team or full; and their look, as docs/templates.md describes it.',
    '# A template is a program; it counts only where this file is in the folder you work in, or named.',
    '# audience: full',
    '# brand:',
    '#   accent: "#0f566b"',
    '#   logo: parts/logo.svg',
    '# template: parts/board.html.hbs',
    '',
    ...gates(pack),
    ...invited(pack),
  ].join('\n')
}

function gates({ stages, areas }: Questionnaire): string[] {
  const stage = stages[1] ?? stages[0]
  return [
    '# Bars that a result must clear; below one of them the exit code is 1, for CI.',
    `# The stages are ${list(stages)}; the areas are ${list(areas)}.`,
    '# gates:',
    `#   stage: ${stage?.id ?? ''}`,
    `#   scores: { overall: 40${areas[0] ? `, ${areas[0].id}: 50` : ''} }`,
    '#   coverage: 80',
    '#   critical: true',
    '#   noRegression: last/assessment.json   # a saved result: no area lower, no critical item lost',
    '',
  ]
}

function invited({ roles }: Questionnaire): string[] {
  if (roles.length === 0) return []
  return [
    '# How many people of each role were asked, for response rates.',
    '# invited:',
    ...roles.map(({ id, title }) => `#   ${id}: 5   # ${visibleLine(title)}`),
    '',
  ]
}

const list = (things: readonly { id: string }[]): string => things.map(({ id }) => id).join(', ')
