import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { WordedCommand } from '../../src/cli/worded-command.ts'
import { runCli } from '../support/run-cli.ts'

/** Each kind of mistake that commander tells apart, as it is told in each language. */
const MISTAKES: [code: string, argv: string[], english: string, french: string][] = [
  [
    'unknownCommand',
    ['asses'],
    'There is no command asses. Did you mean assess?\n(readiness --help shows what there is)\n',
    'Il n’y a pas de commande asses. Vouliez-vous dire assess?\n(readiness --help montre ce qu’il y a)\n',
  ],
  [
    'unknownCommand, with nothing near',
    ['zebra-crossing'],
    'There is no command zebra-crossing.\n(readiness --help shows what there is)\n',
    'Il n’y a pas de commande zebra-crossing.\n(readiness --help montre ce qu’il y a)\n',
  ],
  [
    'unknownOption',
    ['assess', '--anwers', 'x'],
    'readiness assess has no option --anwers. Did you mean --answers?\n(readiness assess --help shows what there is)\n',
    'readiness assess n’a pas d’option --anwers. Vouliez-vous dire --answers?\n(readiness assess --help montre ce qu’il y a)\n',
  ],
  [
    'unknownOption of the program',
    ['assess', '--versio'],
    'readiness assess has no option --versio. Did you mean --version?\n(readiness assess --help shows what there is)\n',
    'readiness assess n’a pas d’option --versio. Vouliez-vous dire --version?\n(readiness assess --help montre ce qu’il y a)\n',
  ],
  [
    'unknownOption of one letter',
    ['-x'],
    'readiness has no option -x.\n(readiness --help shows what there is)\n',
    'readiness n’a pas d’option -x.\n(readiness --help montre ce qu’il y a)\n',
  ],
  [
    'missingArgument',
    ['show'],
    'readiness show needs <id>: an id; readiness show peer-workforce lists them.\n(readiness show --help shows what there is)\n',
    'Il faut <id> à readiness show\u00a0: un identifiant; readiness show peer-workforce.fr en donne la liste.\n(readiness show --help montre ce qu’il y a)\n',
  ],
  [
    'missingArgument, one of several',
    ['compare', 'a.json'],
    'readiness compare needs <after>: the later one, or several in their order.\n(readiness compare --help shows what there is)\n',
    'Il faut <après> à readiness compare\u00a0: celui d’après, ou plusieurs dans leur ordre.\n(readiness compare --help montre ce qu’il y a)\n',
  ],
  [
    'optionMissingArgument',
    ['assess', '--answers'],
    'readiness assess needs a value after -a, --answers <file>.\n(readiness assess --help shows what there is)\n',
    'readiness assess\u00a0: il faut une valeur après -a, --answers <fichier>.\n(readiness assess --help montre ce qu’il y a)\n',
  ],
  [
    'missingMandatoryOptionValue',
    ['migrate', 'answers.yaml'],
    'readiness migrate needs --to <id|file>: the questionnaire to carry them over to.\n(readiness migrate --help shows what there is)\n',
    'Il faut --to <id|fichier> à readiness migrate\u00a0: le questionnaire où les reprendre.\n(readiness migrate --help montre ce qu’il y a)\n',
  ],
  [
    'excessArguments',
    ['verify', 'a.json', 'b.json', 'c.json'],
    'readiness verify takes 1 argument: take out b.json c.json, or put a text of several words in quotation marks.\n(readiness verify --help shows what there is)\n',
    'readiness verify prend 1 argument\u00a0: retirez b.json c.json, ou mettez un texte de plusieurs mots entre guillemets droits (").\n(readiness verify --help montre ce qu’il y a)\n',
  ],
  [
    'excessArguments where there are none',
    ['init', '--organisation', 'North', 'Harbour'],
    'readiness init takes no argument: take out Harbour, or put a text of several words in quotation marks.\n(readiness init --help shows what there is)\n',
    'readiness init ne prend pas d’argument\u00a0: retirez Harbour, ou mettez un texte de plusieurs mots entre guillemets droits (").\n(readiness init --help montre ce qu’il y a)\n',
  ],
  [
    'invalidArgument, a percentage',
    ['report', 'x', '--require-coverage', '120'],
    '--require-coverage: 120 is not a number from 0 to 100, with at most six decimals.\n(readiness report --help shows what there is)\n',
    '--require-coverage\u00a0: 120 n’est pas un nombre de 0 à 100, avec au plus six décimales après un point.\n(readiness report --help montre ce qu’il y a)\n',
  ],
  [
    'invalidArgument, points',
    ['plan', 'x', '--budget', '2.5'],
    '--budget: 2.5 is not a whole number of effort points.\n(readiness plan --help shows what there is)\n',
    '--budget\u00a0: 2.5 n’est pas un nombre entier de points d’effort.\n(readiness plan --help montre ce qu’il y a)\n',
  ],
  [
    'invalidArgument, the size of a group',
    ['aggregate', 'x', '--min-group-size', '2'],
    '--min-group-size: 2 is not a whole number, 3 or more.\n(readiness aggregate --help shows what there is)\n',
    '--min-group-size\u00a0: 2 n’est pas un nombre entier, 3 ou plus.\n(readiness aggregate --help montre ce qu’il y a)\n',
  ],
]

describe('a command line that cannot be understood', () => {
  test.each(MISTAKES)('%s: %j', async (_, argv, english, french) => {
    expect(await runCli(argv)).toEqual({ code: 2, stdout: '', stderr: english })
    expect(await runCli(argv, { env: { LANG: 'fr_CA.UTF-8' } })).toEqual({
      code: 2,
      stdout: '',
      stderr: french,
    })
  })

  test('without anything it is answered with the help, as bad usage', async () => {
    const { code, stdout, stderr } = await runCli([], { env: { LANG: 'fr' } })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe((await runCli(['--help'], { env: { LANG: 'fr' } })).stdout)
  })

  test('sends nothing to the terminal that could move its cursor', async () => {
    expect((await runCli(['\u001b[2J'])).stderr).toBe(
      'There is no command ^[[2J.\n(readiness --help shows what there is)\n',
    )
  })

  test('is worded here and nowhere in commander', () => {
    const worded = Object.getOwnPropertyNames(WordedCommand.prototype)
    const inCommander = Object.getOwnPropertyNames(Command.prototype).filter((name) =>
      String(Object.getOwnPropertyDescriptor(Command.prototype, name)?.value).includes(
        "code: 'commander.",
      ),
    )
    expect(inCommander.filter((name) => !worded.includes(name))).toEqual(['_conflictingOption'])
  })
})
