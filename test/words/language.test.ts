import { describe, expect, test } from 'vitest'
import { InputError, told } from '../../src/errors.ts'
import {
  documentWords,
  isToldInEnglishOnly,
  languageOfWords,
} from '../../src/words/document-words.ts'
import { isFromRight, languageOfMachine } from '../../src/words/language.ts'
import { messagesFor } from '../../src/words/messages.ts'
import { reasonWords } from '../../src/words/reason-words.ts'

describe('the language that a machine is set to', () => {
  test.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'fr-CA'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'en_CA.UTF-8' }, 'en-CA'],
    [{ LANG: 'en_CA.UTF-8', LC_MESSAGES: 'fr_FR@euro' }, 'fr-FR'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: '' }, 'fr-CA'],
    [{ LANG: 'zh_Hant_TW' }, 'zh-Hant-TW'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: '../../etc/passwd' }, 'en'],
    [{}, 'en'],
  ])('%j is %s', (env, language) => {
    expect(languageOfMachine(env)).toBe(language)
  })
})

test('a region is not a language of its own; what there are no words for is told in English', () => {
  expect(documentWords('fr-CA')).toBe(documentWords('fr'))
  expect(documentWords('pt-BR')).toBe(documentWords('en'))
  expect(reasonWords('fr-CA')).toBe(reasonWords('fr'))
  expect(reasonWords('pt-BR')).toBe(reasonWords('en'))
  expect(['EN-ca', 'fr-CA', 'eng'].map(languageOfWords)).toEqual(['en', 'fr', 'en'])
  expect(['EN-ca', 'fr-CA', 'eng'].map(isToldInEnglishOnly)).toEqual([false, false, true])
  expect([isFromRight('ar-EG'), isFromRight('fr')]).toEqual([true, false])
})

test('an error holds no language: it is told in that of who reads it', async () => {
  const error = new InputError((words) => words.sheet.groupWithoutSize)
  expect(error.message).toContain('how many people')
  expect(told(error.what, await messagesFor({ LANG: 'fr_CA.UTF-8' }))).toContain(
    'combien de personnes',
  )
  expect(told(error.what, await messagesFor({ LANG: 'de_DE.UTF-8' }))).toBe(error.message)
})
