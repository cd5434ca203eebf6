import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { confirm } from '../../src/prompt/confirm.ts'
import { messagesFor } from '../../src/words/messages.ts'

/** What is typed, and what stands on the screen in the end. */
async function asked(lang: string, typed: string): Promise<{ answer: boolean; text: string }> {
  const { confirm: words, purge } = await messagesFor({ LANG: lang })
  const [input, output] = [new PassThrough(), new PassThrough()]
  let text = ''
  output.on('data', (data: Buffer) => (text += data.toString()))
  const answer = confirm(purge.agree, {
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    words,
  })
  for (const key of typed) {
    input.write(key)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { answer: await answer, text: stripVTControlCharacters(text) }
}

test.each([
  ['fr_CA.UTF-8', 'o\r', true],
  ['fr_CA.UTF-8', 'oui\r', true],
  ['fr_CA.UTF-8', 'y\r', true],
  ['fr_CA.UTF-8', 'yes\r', true],
  ['fr_CA.UTF-8', 'n\r', false],
  ['fr_CA.UTF-8', 'Non\r', false],
  ['fr_CA.UTF-8', '\r', false],
  ['en_CA.UTF-8', 'y\r', true],
  ['en_CA.UTF-8', 'no\r', false],
  ['en_CA.UTF-8', '\r', false],
])('%s %j: %s', async (lang, typed, expected) => {
  expect((await asked(lang, typed)).answer).toBe(expected)
})

test('the question, its keys and its answer are those of one language', async () => {
  expect((await asked('fr_CA.UTF-8', 'z\r\u007fo\r')).text).toMatch(
    /Supprimer pour de bon\? \(o\/N\)[^]*Répondez par «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0»[^]* Oui/,
  )
  expect((await asked('en_CA.UTF-8', 'z\r\u007fy\r')).text).toMatch(
    /Delete it for good\? \(y\/N\)[^]*You must answer with "Yes" or "No"[^]* Yes/,
  )
  expect((await asked('en_CA.UTF-8', 'o\r\u007f\r')).text).toContain('You must answer')
})
