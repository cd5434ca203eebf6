import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askRole } from '../../src/commands/first-round/ask-role.ts'
import type { Environment } from '../../src/environment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { area, pack, theme } from '../support/builders.ts'

function asked(
  questionnaire: Questionnaire,
  line: string,
  so: Parameters<typeof askRole>[1] = { news: null, cast: 0 },
) {
  const [stdin, stderr] = [new PassThrough(), new PassThrough()]
  stdin.end(line)
  const environment = { stdin, stderr } as unknown as Environment
  const role = askRole(questionnaire, so, environment)
  return { role, text: () => String(stderr.read()) }
}

const small = (roles: object[], language = 'en') =>
  pack([area('ground', [theme('roles', ['a'])])], { roles, language }).questionnaire

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

test.each([
  [{ news: null, cast: 0 }, /^.*\. Premier tour\u00a0: chaque personne répond séparément\.\n/],
  [
    { news: 'handedIn', cast: 1 },
    /^Réponses remises, merci\. Il n’en reste rien sur cet écran\.\n/,
  ],
  [{ news: 'nothingKept', cast: 1 }, /^Vous avez quitté\. Rien n’a été gardé\.\n/],
] as const)('in the language of the questionnaire: %j', async (so, first) => {
  const { role, text } = asked(small(ROLES, 'fr'), '9\n2\n', so)
  expect(await role).toBe('manager')
  const said = text()
  expect(said).toMatch(first)
  expect(said).toContain('\nQuel est votre rôle?\n')
  expect(said).toContain(
    `${so.cast === 0 ? 'Votre' : 'Personne suivante\u00a0: votre'} numéro, puis Entrée`,
  )
  expect(said).toContain('Tapez un numéro de 1 à 2, ou q.\n')
  expect(englishIn(said)).toEqual([])
})
