import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askRole } from '../../src/commands/first-round/ask-role.ts'
import type { Environment } from '../../src/environment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { area, pack, theme } from '../support/builders.ts'

function asked(questionnaire: Questionnaire, line: string) {
  const [stdin, stderr] = [new PassThrough(), new PassThrough()]
  stdin.end(line)
  const environment = { stdin, stderr } as unknown as Environment
  const role = askRole(questionnaire, { news: '', cast: 0 }, environment)
  return { role, text: () => String(stderr.read()) }
}

const small = (roles: object[]) =>
  pack([area('ground', [theme('roles', ['a'])])], { roles }).questionnaire

const ROLES = [
  { id: 'peer-worker', title: 'Peer\u001b[2J worker\u202e', family: 'lived-experience' },
  { id: 'manager', title: 'Manager', family: 'leadership' },
]

test.each([
  ['2\n', 'manager'],
  ['0\n3\n1e0\n 1 \n', 'peer-worker'],
  ['Q\n', null],
  ['', null],
])('%j is %s', async (line, expected) => {
  expect(await asked(small(ROLES), line).role).toBe(expected)
})

test('a hostile title is told as text', async () => {
  const { role, text } = asked(small(ROLES), 'q\n')
  await role
  expect(text()).not.toMatch(/[\u001b\u202e]/)
})

test('a pack without roles is refused', async () => {
  await expect(asked(small([]), '1\n').role).rejects.toThrow('names no roles')
})
