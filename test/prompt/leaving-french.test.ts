import { expect, test } from 'vitest'
import { storageOf } from '../../src/commands/draft-storage.ts'
import type { DraftStore } from '../../src/io/draft-store.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { conflictWords, leftWords, notSavedWords, stoppedWords } from '../../src/prompt/farewell.ts'
import { heldWords } from '../../src/prompt/held-words.ts'
import { messagesIn } from '../../src/words/messages.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { frenchPack } from './french-pack.ts'
import { play, worldFor } from './support.ts'

/** What is said in French where an interview ends without its reports, or does not begin. */

const world = worldFor(frenchPack)

const golden = (name: string, text: string) =>
  expect(`${text}\n`).toMatchFileSnapshot(`frames/fr/${name}.txt`)

const half = () => play(world).keys('1 enter 1 enter 2 enter n').type('Deux fois.').state

test('left, stopped in the middle of a note, not saved, changed elsewhere', async () => {
  const here = { world, state: half() }
  const failed = { reason: 'le disque est plein', remedy: 'Libérez de l’espace' }
  const nothing = { world, state: play(world, { organisation: '' }).state }
  const said = [
    leftWords(here),
    stoppedWords(here),
    notSavedWords(here, failed),
    conflictWords(world, 'x.json'),
    leftWords(nothing),
    stoppedWords(nothing),
  ].join('\n---\n')
  await golden('leaving', said)
  expect(englishIn(said)).toEqual([])
})

test.each([
  ['note', 'n', 'La note que vous écriviez (1\u00a0caractère) est gardée aussi.'],
  ['reason', 'x enter', 'La raison que vous écriviez (1\u00a0caractère) est gardée aussi.'],
  [
    'evidence',
    'e',
    'La pièce justificative que vous écriviez (1\u00a0caractère) est gardée aussi.',
  ],
  [
    'another view',
    'a enter enter',
    'L’autre avis que vous écriviez (1\u00a0caractère) est gardé aussi.',
  ],
])('%s that was being written is named with its gender', (_, keys, sentence) => {
  const { state } = play(world).keys(`1 enter 1 enter 2 enter ${keys}`).type('o')
  expect(stoppedWords({ world, state })).toContain(sentence)
})

test('the draft is held: here, elsewhere, by nobody knows whom', async () => {
  const state = half()
  const at = new Date(2026, 10, 3, 15, 42).toISOString()
  const interview = draftInterviewSchema.parse({
    scope: { complete: true },
    place: 'role-known',
    visited: ['role-written', 'role-known'],
    rev: 1,
    at,
  })
  const sheet = { questionnaire: 'small', organisation: 'Port', participants: {}, answers: {} }
  const draft = { sheet, answers: state.answers, interview }
  const since = new Date(2026, 10, 3, 14, 31).toISOString()
  const said = [
    heldWords(world, {
      holder: { host: 'portable-2', process: 48213, since, isElsewhere: false },
      draft,
    }),
    heldWords(world, {
      holder: { host: 'an unknown machine', process: 0, since: '', isElsewhere: true },
      draft: null,
    }),
  ].join('\n---\n')
  await golden('held', said)
  expect(englishIn(said)).toEqual([])
  expect(said).not.toContain('unknown')
})

test.each([
  ['ENOSPC', 'Libérez de l’espace'],
  ['EFBIG', 'Relevez la limite (ulimit -f)'],
  ['EROFS', 'Permettez d’écrire dans '],
  ['EIO', 'Regardez ce qui se passe dans le dossier '],
])('%s: what helps is said in the language of the interview', async (code, remedy) => {
  const fail = () => {
    throw Object.assign(new Error(code), { code })
  }
  const store = { saveNow: fail, save: async () => fail() } as unknown as DraftStore
  const storage = storageOf(store, {
    file: 'x.json',
    savedAt: () => '',
    words: world.words.storage,
    messages: await messagesIn('fr'),
  })
  const draft = {} as Parameters<typeof storage.save>[0]
  expect(storage.saveNow(draft)).toMatchObject({
    kind: 'failed',
    remedy: expect.stringContaining(remedy),
  })
  expect(await storage.save(draft)).toEqual(storage.saveNow(draft))
})
