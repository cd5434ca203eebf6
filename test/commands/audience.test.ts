import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/run.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const example = path.join(ROOT, 'examples/harbour-community-mental-health')
const saved = path.join(example, 'assessment.json')

test('a report for the board lies alone, without the file that holds every answer', async () => {
  const folder = temporaryFolder()
  const { code } = await runCli(['report', saved, '--audience', 'board', '-o', folder])
  expect(code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['report.html', 'report.md'])
  expect(readFileSync(path.join(folder, 'report.md'), 'utf8')).toContain('for the board')
})

test('the JSON is written where it is asked for, and is whole', async () => {
  const { stdout } = await runCli(['report', saved, '--audience', 'board', '-f', 'json', '-o', '-'])
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(saved, 'utf8')))
})

test('assess keeps its result beside the report for the board', async () => {
  const folder = temporaryFolder()
  const answers = path.join(example, 'answers.yaml')
  await runCli(['assess', '--answers', answers, '--audience', 'board', '-o', folder])
  expect(readdirSync(folder).sort()).toEqual(['assessment.json', 'report.html', 'report.md'])
})
