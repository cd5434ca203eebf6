import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { InputError } from '../../src/errors.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const BASE = readFileSync('test/fixtures/small-pack.yaml', 'utf8')
const FRENCH = readFileSync('test/fixtures/small-pack.fr.yaml', 'utf8')

function written(text: string): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'small.yaml': BASE, 'small.fr.yaml': text })
  return path.join(folder, 'small.fr.yaml')
}

async function problemsOf(text: string): Promise<string[]> {
  const error: unknown = await loadQuestionnaireFile(written(text)).catch(
    (reason: unknown) => reason,
  )
  if (!(error instanceof InputError)) throw new Error('expected bad input', { cause: error })
  return error.problems.map(({ code, line, path: at }) => `${code} ${at.join('.')}:${line}`)
}

/** Everything but texts: what must be the same in every language. */
const bones = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      typeof one === 'string' && !['id', 'family', 'stage', 'item'].includes(key) ? '…' : one,
    ),
  )

describe('a pack in another language', () => {
  test('has the same bones and other words', async () => {
    const file = written(FRENCH)
    const { questionnaire: french } = await loadQuestionnaireFile(file)
    const { questionnaire: english } = await loadQuestionnaireFile(
      path.join(path.dirname(file), 'small.yaml'),
    )
    const { translation, ...rest } = french
    expect(bones(rest)).toEqual(bones(english))
    expect(translation).toEqual({ from: 'en', reviewed: false })
    expect(french.language).toBe('fr')
    expect(french.areas[0]?.themes[0]?.items[0]?.prompt).toBe('Le rôle est-il écrit?')
    expect(french.areas[0]?.themes[0]?.items[0]?.levels[4]).toMatch(/^Revu/)
  })

  test('scores the same answers to the same figures', async () => {
    const file = written(FRENCH)
    const sheet = path.join(path.dirname(file), 'answers.yaml')
    writeFiles(path.dirname(file), {
      'answers.yaml':
        'questionnaire: small\norganisation: Port\nanswers: { role-written: 3, role-known: 1, voice-counts: 4 }\n',
    })
    const assess = async (pack: string) => {
      const { stdout } = await runCli(
        `assess -q ${pack} --answers ${sheet} --date 2026-11-01 -f json -o -`.split(' '),
      )
      return JSON.parse(stdout) as { overall: unknown; stage: object }
    }
    const [french, english] = [
      await assess(file),
      await assess(path.join(path.dirname(file), 'small.yaml')),
    ]
    expect(french.overall).toEqual(english.overall)
  })

  test('a text that is missing is named where it belongs, with the original', async () => {
    const text = FRENCH.replace('    short: Rôle écrit\n', '')
    expect(await problemsOf(text)).toEqual([
      expect.stringMatching(/^not-translated items\.role-written\.short:\d+$/),
    ])
  })

  test('a text that belongs to nothing is named, too', async () => {
    const text = FRENCH.replace('  voice-heard:', '  voice-herd:')
    expect(await problemsOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^not-translated items\.voice-heard\.prompt:/),
        expect.stringMatching(/^nothing-to-translate items\.voice-herd\.prompt:/),
      ]),
    )
  })

  test('it belongs to one version of the pack', async () => {
    const text = FRENCH.replace('version: 1.0.0', 'version: 2.0.0')
    expect(await problemsOf(text)).toEqual([expect.stringMatching(/^other-version translates:/)])
  })
})

describe('a translation that nobody has reviewed', () => {
  test('says so in the list of packs and where it is shown', async () => {
    const list = await runCli(['list'])
    expect(list.stdout).toMatch(/^peer-workforce\.fr {2}.*\(fr, traduction pas encore relue\)$/m)
    expect(list.stdout).toMatch(/^peer-workforce {2}[^(]*$/m)
    const show = await runCli(['show', 'peer-workforce.fr'])
    expect(show.stdout).toMatch(
      /^[^\n]*\(peer-workforce [\d.]+, fr, traduction pas encore relue\)\n/,
    )
    expect(show.stdout).toContain('n’ont pas été relus')
    expect((await runCli(['show', 'peer-workforce'])).stdout).not.toMatch(/reviewed by|relus/)
  })

  test('says so in the list as JSON, for it is data', async () => {
    const { stdout } = await runCli(['list', '--json'])
    const rows = JSON.parse(stdout) as { id: string; translation?: object }[]
    expect(rows.find(({ id }) => id === 'peer-workforce.fr')?.translation).toEqual({
      from: 'en',
      reviewed: false,
    })
    expect(rows.find(({ id }) => id === 'peer-workforce')).not.toHaveProperty('translation')
  })

  test('init names the translation in the command that comes next', async () => {
    const sheet = path.join(temporaryFolder(), 'answers.yaml')
    const { stderr } = await runCli(['init', '-q', 'peer-workforce.fr', '-o', sheet])
    expect(stderr).toContain('readiness assess -q peer-workforce.fr --answers')
  })
})
