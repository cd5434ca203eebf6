import { describe, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { WordedHelp } from '../../src/cli/worded-help.ts'
import type { Environment } from '../../src/environment.ts'
import { HELP_LANGUAGES, type HelpWords, helpWordsFor } from '../../src/words/help-words.ts'
import { plainTextsOf } from '../support/catalogue.ts'
import { runCli } from '../support/run-cli.ts'

const environment = {} as Environment
const english = await helpWordsFor({ LANG: 'en' })

/** The program with its help command and all others. */
function everyCommand(words: HelpWords) {
  const program = buildProgram({ environment, run: async () => undefined }, words)
  return [program, ...program.createHelp().visibleCommands(program)]
}

const COMMANDS = everyCommand(english)
  .map((command) => command.name())
  .filter((name) => name !== 'help')

const helpOf = async (name: string, LANG: string) =>
  (await runCli([...(name === 'readiness' ? [] : [name]), '--help'], { env: { LANG } })).stdout

describe.each(HELP_LANGUAGES)('the help in %s', (LANG) => {
  test('says what every command, argument and option is', async () => {
    for (const command of everyCommand(await helpWordsFor({ LANG }))) {
      const { options, registeredArguments } = command
      if (command.name() !== 'help') {
        for (const one of [
          command.description(),
          ...[...options, ...registeredArguments].map(({ description }) => description),
        ])
          expect(one, command.name()).toMatch(/\S/)
      }
    }
  })

  test('has a word for every placeholder', async () => {
    const { frame } = await helpWordsFor({ LANG })
    const terms = everyCommand(english).flatMap(({ options, registeredArguments }) => [
      ...options.map(({ flags }) => flags.replace(/^[^<[]*/, '')),
      ...registeredArguments.map((argument) => argument.name()),
    ])
    const placeholders = new Set(terms.flatMap((term) => term.match(/[a-z]+/gi) ?? []))
    expect(placeholders.size).toBeGreaterThan(10)
    expect(Object.keys(frame.placeholders)).toEqual(expect.arrayContaining([...placeholders]))
  })
})

test('no option says anything that commander would put in words of its own', () => {
  const wordy = ['argChoices', 'defaultValue', 'envVar', 'presetArg']
  const own = everyCommand(english).flatMap(({ options, registeredArguments }) =>
    [...options, ...registeredArguments].filter(
      (one) =>
        wordy.some((key) => Reflect.get(one, key) !== undefined) ||
        (Reflect.get(one, 'conflictsWith') ?? []).length > 0,
    ),
  )
  expect(own).toEqual([])
})

describe('the French help', () => {
  /** The same word in both languages, or no word. */
  const SAME = ['frame.placeholders.id', 'frame.placeholders.options', 'frame.placeholders.points']

  test('is French in every text', async () => {
    const french = new Map(plainTextsOf(await helpWordsFor({ LANG: 'fr_CA.UTF-8' })))
    const same = plainTextsOf(english).filter(([place, text]) => french.get(place) === text)
    expect(same.map(([place]) => place)).toEqual(SAME)
  })

  test.each(COMMANDS)('of %s holds no English', async (name) => {
    const help = (await helpOf(name, 'fr_CA.UTF-8')).replace(/\s+/g, ' ')
    expect(help).toContain('Utilisation : readiness')
    const left = plainTextsOf(english).filter(
      ([place, text]) =>
        !place.startsWith('frame.placeholders') && help.includes(text.trim().replace(/\s+/g, ' ')),
    )
    expect(left).toEqual([])
  })

  test.each(COMMANDS)('of %s fits 80 columns', async (name) => {
    const long = (await helpOf(name, 'fr')).split('\n').filter((line) => line.length > 80)
    expect(long).toEqual([])
  })

  test('calls placeholders by French names, and options and commands by their own', async () => {
    const help = await helpOf('aggregate', 'fr')
    expect(help).toContain('Utilisation\u00a0: readiness aggregate [options] <fichiers...>')
    expect(help).toContain('--require-score <[domaine=]nombre>')
    expect(help).toContain('--invited <rôle=nombre>')
    expect(help).toContain('--accent <RRVVBB>')
    expect(help).toMatch(/^ {2}fichiers {2}/m)
  })

  test('breaks no line at a no-break space, however wide it is', async () => {
    const words = await helpWordsFor({ LANG: 'fr' })
    const help = new WordedHelp(words)
    const wrapped = plainTextsOf(words).flatMap(([, text]) =>
      Array.from({ length: 41 }, (_, more) => help.boxWrap(text, 40 + more)),
    )
    expect(wrapped.join('\n')).toMatch(/\S\n\S/)
    expect(wrapped.filter((text) => /^:|\ue000/m.test(text))).toEqual([])
  })
})

test('a machine that is set to a language without words reads English', async () => {
  expect(await helpOf('show', 'de_DE.UTF-8')).toBe(await helpOf('show', 'en'))
})
