import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import { afterAll, describe, expect, test } from 'vitest'
import { KnownError, told } from '../../src/errors.ts'
import { loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import { registerFor } from '../../src/commands/register.ts'
import { appendText } from '../../src/io/append-text.ts'
import { openDraft } from '../../src/io/draft-store.ts'
import { fileError } from '../../src/io/file-error.ts'
import { printPdf } from '../../src/io/print-pdf.ts'
import { ensureVoteFolder } from '../../src/io/vote-files.ts'
import { messages as french } from '../../src/words/french/messages.ts'
import { sample } from '../render/support/sample.ts'
import { manyOf } from '../support/aggregates.ts'
import { leavesOf, listenTo } from '../support/catalogue.ts'
import { oddIn, withoutYaml } from '../support/french-prose.ts'
import { PNG } from '../support/pictures.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** What goes wrong outside of the rules for answers and questionnaires, told on a French machine. */

const FRENCH = { LC_ALL: 'fr_CA.UTF-8' }
const PACK = resolve('test/fixtures/small-pack.yaml')

type Case = {
  name: string
  /** DIR stands for a new folder */
  argv: string[]
  files?: Record<string, string | Buffer>
  stdin?: string
  env?: NodeJS.ProcessEnv
  /** what is told in French */
  says: string
  /** ids, paths and values, the same in both languages */
  keeps?: string[]
  code?: number
  /** the rest is about the content of a document: other tests look at it */
  isHead?: boolean
}

async function runIn(
  env: NodeJS.ProcessEnv,
  { argv, files = {}, stdin = '', env: more }: Case,
): Promise<CliRun> {
  const folder = temporaryFolder()
  const inFolder = (text: string) => text.replaceAll('DIR', folder)
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? inFolder(content) : content)
  }
  const here = Object.fromEntries(
    Object.entries(more ?? {}).map(([key, value]) => [key, inFolder(value ?? '')]),
  )
  const run = await runCli(argv.map(inFolder), { stdin, env: { ...here, ...env } })
  const neutral = (text: string) => text.replaceAll(folder, 'DIR').replaceAll(PACK, 'PACK')
  return { code: run.code, stdout: neutral(run.stdout), stderr: neutral(run.stderr) }
}

/** `DIR/answers.yaml:3:5 answers.role-written:`, of every problem. */
const placesIn = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => /^ {2}(?!--)\S+(?::\d+)*:(?:\d+|) (?:[\w.[\]-]+:)?/.exec(line) ?? [])

const SMALL = readFileSync(PACK, 'utf8')
const SMALL_IN_FRENCH = readFileSync(PACK.replace('.yaml', '.fr.yaml'), 'utf8')
const YOUNG = {
  'young.yaml': `schemaVersion: 1
kind: questionnaire
extends: ./small.yaml@^1
id: young
version: 1.0.0
title: Young
`,
  'young.fr.yaml': `schemaVersion: 1
kind: translation
translates: young
version: 1.0.0
language: fr
title: Jeunes
`,
}

/** Words that no French sentence has, and no name or value in these cases. */
const ENGLISH_WORDS =
  /(?<![\w.-])(the|is|are|there|this|that|with|was|cannot|not|and|of)(?![\w.-])/i

const PARTS =
  /^(draftFile|file|formFile|gateOption|init|ledgerFile|look|migrate|option|output|packFile|pdf|planFile|resultFile|settingsFile|table|validate|wave|yaml)\./
const PLACES = leavesOf(french)
  .map(([place]) => place)
  .filter((place) => PARTS.test(place))
const { heard, stop } = listenTo(french)
afterAll(stop)

async function tellsInFrench(one: Case): Promise<void> {
  const [english, said] = [await runIn({}, one), await runIn(FRENCH, one)]
  expect(said.code).toBe(one.code ?? 2)
  expect(english.code).toBe(said.code)
  const all = `${said.stdout}${said.stderr}`
  expect(all).toContain(one.says.replaceAll('~', '\u00a0'))
  expect(`${english.stdout}${english.stderr}`).not.toContain(one.says.replaceAll('~', '\u00a0'))
  for (const kept of one.keeps ?? []) {
    expect(all).toContain(kept)
    expect(`${english.stdout}${english.stderr}`).toContain(kept)
  }
  expect(placesIn(said.stderr)).toEqual(placesIn(english.stderr))
  expect(all).not.toMatch(/=>|undefined|\[object/)
  const ours = one.isHead === true ? (all.split('\n')[0] ?? '') : all
  expect(ours).not.toMatch(ENGLISH_WORDS)
  expect(oddIn(withoutYaml(textOf(ours)))).toEqual([])
}

/** Without the places in front. */
const textOf = (said: string): string =>
  said.replace(/^ {2}\S+(?: [\w.[\]-]+:)?/gm, '').replace(/DIR\S*: /g, '')

const ANSWERS = 'questionnaire: small\norganisation: Havre\ndate: 2026-11-01\nanswers:\n'
const SHEET = `${ANSWERS}  role-written: 3\n`
const LONG_SHEET = SHEET.replace('small', 'peer-workforce').replace(
  'role-written',
  'supervision-agreed',
)

const assess = (...more: string[]) => ['assess', '-q', 'peer-workforce.fr', '--answers', ...more]
const into = ['-o', 'DIR/out/']

const ofText = (name: string, text: string | Buffer, says: string): Case => ({
  name,
  argv: assess('DIR/answers.yaml', ...into),
  files: { 'answers.yaml': text },
  says,
  keeps: ['DIR/answers.yaml'],
})

describe('files', () => {
  test.each<Case>([
    {
      name: 'one that is not there',
      argv: ['report', 'DIR/nowhere.json'],
      says: 'impossible de lire DIR/nowhere.json~: ce fichier ou ce dossier n’existe pas\n',
      code: 74,
    },
    {
      name: 'a folder that is a file',
      argv: ['init', '-q', PACK, '-o', 'DIR/file/answers.yaml'],
      files: { file: '' },
      says: 'impossible d’écrire DIR/file/answers.yaml~: ',
      code: 74,
    },
    {
      name: 'a file that is a folder',
      argv: ['init', '-q', PACK, '-o', 'DIR/folder'],
      files: { 'folder/x': '' },
      says: 'impossible d’écrire DIR/folder~: c’est un dossier\n',
      code: 74,
    },
    {
      name: 'no ordinary file',
      argv: ['init', '-q', PACK, '-o', '/dev/null'],
      says: '/dev/null n’est pas un fichier ordinaire; pour écrire vers la sortie standard, donnez --output -',
    },
    {
      name: 'one that is there',
      argv: ['init', '-q', PACK, '-o', 'DIR/answers.yaml'],
      files: { 'answers.yaml': '' },
      says: 'DIR/answers.yaml existe déjà et a été laissé tel quel. Donnez --force pour le remplacer',
    },
    {
      name: 'three that are there',
      argv: assess('DIR/answers.yaml', ...into),
      files: {
        'answers.yaml': LONG_SHEET,
        'out/report.md': '',
        'out/report.html': '',
        'out/assessment.json': '',
      },
      says: 'DIR/out/report.md et 2 autres fichiers existent déjà et ont été laissés tels quels',
    },
    {
      name: 'no file of answers',
      argv: ['aggregate', 'DIR/sheets', '-q', PACK],
      files: { 'sheets/notes.docx': '' },
      says: 'DIR/sheets~: il n’y a là aucun fichier de réponses (.yaml, .yml, .json,',
    },
    ofText('too large', ' '.repeat(1024 * 1024 + 1), 'DIR/answers.yaml dépasse 1 Mio; aucun'),
    ofText(
      'UTF-16',
      Buffer.from('\ufeffquestionnaire: small', 'utf16le'),
      'n’est pas du texte en UTF-8. On dirait de l’UTF-16. Enregistrez',
    ),
    ofText('Latin 1', Buffer.from('é', 'latin1'), 'n’est pas du texte en UTF-8. Enregistrez'),
    ofText('a control character', 'x: \u0007', 'un caractère de contrôle (U+0007) à la ligne 1;'),
  ])('$name', tellsInFrench)

  test('standard input has a name in French too', async () => {
    const argv = assess('-', ...into)
    const one: Case = { name: '', argv, stdin: '- 1\n- 2\n', says: '' }
    expect((await runIn(FRENCH, one)).stderr).toBe(
      'impossible de lire l’entrée standard\u00a0: 1 problème\n' +
        '  entrée standard:1:1 il faut ici des lignes de la forme «\u00a0nom: valeur\u00a0», mais c’est un simple texte ou une liste\n' +
        'Rien n’a été écrit.\n',
    )
    expect((await runIn({}, one)).stderr).toContain('standard input cannot be read: 1 problem\n')
  })
})

describe('YAML, JSON and tables', () => {
  test.each<Case>([
    ofText('a tab', 'answers:\n\trole-written: 3\n', ':2:1 la ligne commence par une tabulation'),
    ofText('a colon in a text', 'organisation: Havre: Nord\n', 'un deux-points suivi d’une espace'),
    ofText('an open quote', 'organisation: "Havre\n', 'il manque quelque chose ici~: un guillemet'),
    ofText('two documents', `${SHEET}---\n${SHEET}`, 'un deuxième document commence ici (---);'),
    ofText('a star', 'organisation: *Havre\n', 'guillemets droits (")'),
    ofText('an at sign', 'organisation: @Havre\n', 'un texte qui commence par ce caractère'),
    ofText('a backslash', 'organisation: "a\\qb"\n', 'seules certaines lettres peuvent suivre'),
    ofText(
      'an exclamation mark',
      'organisation: !Havre x\n',
      'les mots qui commencent par « ! » ne servent pas ici',
    ),
    ofText(
      'a tag',
      'organisation: !!binary aGk=\n',
      'l’étiquette tag:yaml.org,2002:binary ne sert pas ici',
    ),
    ofText(
      'an anchor',
      'organisation: &a Havre\n',
      'les ancres et les alias (& et *) ne servent pas',
    ),
    ofText('another YAML', `%YAML 1.1\n---\n${SHEET}`, '%YAML 1.1 change le sens des mots'),
    ofText(
      'an unknown question',
      `${LONG_SHEET}  supervision-agred: 2\n`,
      'impossible d’utiliser DIR/answers.yaml~: 1 problème\n  DIR/answers.yaml:6:3 answers.supervision-agred: il n’y a pas de question supervision-agred',
    ),
    ofText('nothing', '# rien\n', 'le fichier est vide'),
    ofText('a list', '- 1\n', 'il faut ici des lignes de la forme «~nom: valeur~»'),
    ofText(
      'a key twice',
      `${SHEET}  role-written: 2\n`,
      'role-written se trouve ici une deuxième fois',
    ),
    ofText(
      'a refused name',
      `${ANSWERS}  constructor: 2\n`,
      'constructor ne peut pas servir de nom',
    ),
    ofText(
      'a hidden character',
      'organisation: "\\x9b"\n',
      'ce texte contient un caractère de contrôle',
    ),
    ofText('brackets', `x: ${'['.repeat(61)}\n`, ':1:64 ceci a trop de niveaux l’un dans l’autre'),
    ofText('a great many values', `x: [${'1,'.repeat(50_001)}]\n`, 'ou contient trop de choses'),
    {
      name: 'broken JSON',
      argv: assess('DIR/answers.json', ...into),
      files: { 'answers.json': '{"questionnaire": "small",}' },
      says: 'impossible de lire DIR/answers.json comme fichier JSON~: 1 problème\n  DIR/answers.json:1:27 à partir d’ici, ce n’est plus du JSON valable',
    },
    {
      name: 'a broken line',
      argv: ['aggregate', 'DIR/sheets.ndjson', '-q', PACK],
      files: { 'sheets.ndjson': '{"questionnaire":"small"\n' },
      says: 'DIR/sheets.ndjson:1:1 cette ligne n’est pas un objet JSON',
    },
    {
      name: 'an empty table',
      argv: ['aggregate', 'DIR/sheets.csv', '-q', PACK],
      files: { 'sheets.csv': '\n' },
      says: 'DIR/sheets.csv: DIR/sheets.csv est vide',
    },
    {
      name: 'a quotation mark in a table',
      argv: ['aggregate', 'DIR/sheets.csv', '-q', PACK],
      files: { 'sheets.csv': 'role,role-written\n"manager,3\n' },
      says: 'un texte commence par un guillemet droit (") et ne finit pas par un autre',
    },
    {
      name: 'a column twice',
      argv: ['aggregate', 'DIR/sheets.csv', '-q', PACK],
      files: { 'sheets.csv': 'role,role\nmanager,manager\n' },
      says: 'DIR/sheets.csv:1:2 role: il y a déjà une colonne role avant celle-ci',
    },
    {
      name: 'a long table without a column for who answers',
      argv: ['aggregate', 'DIR/sheets.csv', '-q', PACK],
      files: { 'sheets.csv': 'role,item,answer\nmanager,role-written,3\n' },
      says: 'doit aussi avoir une colonne respondent, qui distingue les feuilles',
    },
    {
      name: 'contradictions in a long table',
      argv: ['aggregate', 'DIR/sheets.csv', '-q', PACK],
      files: {
        'sheets.csv':
          'id,role,item,answer\n1,manager,role-written,3\n1,peer-worker,role-written,2\n',
      },
      says: 'role-written se trouve ici une deuxième fois pour la même personne',
      keeps: ['DIR/sheets.csv:3:3', 'DIR/sheets.csv:3:2'],
    },
  ])('$name', tellsInFrench)
})

const sheet = (role: string, level: number, more: object = {}) =>
  JSON.stringify({
    questionnaire: 'small',
    organisation: 'Havre',
    wave: 'printemps',
    respondent: { role },
    answers: { 'role-written': level, 'role-known': level, 'voice-heard': level },
    ...more,
  })

const aggregate = (...more: string[]) => [
  'aggregate',
  'DIR/sheets',
  '-q',
  PACK,
  '--ledger',
  'DIR/ledger.json',
  ...into,
  ...more,
]

const wave = (name: string, more: object[], says: string, ...flags: string[]): Case => ({
  name,
  argv: aggregate(...flags),
  files: Object.fromEntries(
    more.map((one, index) => [`sheets/${index}.json`, sheet('manager', 3, one)]),
  ),
  says,
})

const FIVE = [{}, {}, {}, {}, {}]
const DIGEST = `sha256-${'0'.repeat(64)}`

describe('many sheets', () => {
  test.each<Case>([
    wave(
      'agreed in a room',
      [{ respondent: undefined, participants: { manager: 2 } }],
      'des personnes de plusieurs rôles ont convenu de cette feuille ensemble (participants)',
    ),
    wave(
      'nobody named',
      [{ respondent: undefined }],
      'on ne sait pas qui répond; écrivez respondent: { role: … }',
    ),
    wave(
      'another wave',
      [{}],
      'cette feuille fait partie de la collecte printemps, et celle-ci est automne',
      '--wave',
      'automne',
    ),
    wave(
      'another text',
      [{ digest: DIGEST }],
      'ces réponses ont été données à un autre texte de small',
    ),
    wave(
      'nothing usable',
      [{ respondent: undefined }],
      'aucune feuille n’est utilisable~: 1 problème',
      '--skip-invalid',
    ),
    wave(
      'no name',
      FIVE.map(() => ({ wave: undefined })),
      'la collecte n’a pas encore de nom; donnez-en un avec --wave',
    ),
    wave(
      'a name that is no id',
      FIVE.map(() => ({ wave: undefined })),
      '--wave~: Été n’est pas un identifiant',
      '--wave',
      'Été',
    ),
    wave(
      'two waves',
      [...FIVE, { wave: 'automne' }],
      'les feuilles nomment plus d’une collecte (automne, printemps); dites laquelle avec --wave',
    ),
    wave(
      'no organisation',
      FIVE.map(() => ({ organisation: undefined })),
      'l’organisme n’a pas encore de nom; donnez --organisation NOM',
    ),
    wave(
      'two organisations',
      [...FIVE, { organisation: 'Port' }],
      'les feuilles nomment plus d’un organisme (Havre, Port)',
    ),
    wave(
      'a hidden character',
      FIVE,
      '--organisation~: x\\u{202e}y contient un caractère caché',
      '--organisation',
      'x\u202ey',
    ),
    wave(
      'two sizes',
      FIVE,
      '--strict et --min-group-size disent tous deux',
      '--strict',
      '--min-group-size',
      '4',
    ),
    wave(
      'no role and number',
      FIVE,
      '--invited~: manager=x n’est pas un rôle et un nombre',
      '--invited',
      'manager=x',
    ),
    wave(
      'a role that is not there',
      FIVE,
      '--invited~: il n’y a pas de rôle manger. Vouliez-vous dire manager?',
      '--invited',
      'manger=4',
    ),
    wave(
      'a role that is like none',
      FIVE,
      'Les rôles sont peer-worker, manager.',
      '--invited',
      'x=4',
    ),
    wave(
      'a role twice',
      FIVE,
      '--invited~: manager s’y trouve deux fois',
      '--invited',
      'manager=9',
      '--invited',
      'manager=8',
    ),
    {
      name: 'no sheet',
      argv: ['aggregate', 'DIR/a.csv', '-q', PACK, ...into],
      files: { 'a.csv': 'role,role-written\n' },
      says: 'il n’y a aucune feuille de réponses dans ces fichiers\n',
    },
    {
      name: 'a ledger in use',
      argv: aggregate(),
      files: {
        'sheets/1.json': sheet('manager', 3),
        ...Object.fromEntries(
          FIVE.map((_, index) => [`sheets/${index}.json`, sheet('manager', 3)]),
        ),
        'ledger.json.lock': JSON.stringify({ host: 'ailleurs', process: 7, since: '', born: '' }),
      },
      says: 'un autre readiness se sert de DIR/ledger.json (processus 7 sur ailleurs); attendez qu’il ait fini\n',
      code: 75,
    },
    {
      name: 'a ledger with a lock that says nothing',
      argv: aggregate(),
      files: {
        ...Object.fromEntries(
          FIVE.map((_, index) => [`sheets/${index}.json`, sheet('manager', 3)]),
        ),
        'ledger.json.lock': 'x',
      },
      says: 'sur un ordinateur inconnu)',
      code: 75,
    },
  ])('$name', tellsInFrench)

  test('a promise of a form', async () => {
    const { digest } = await loadQuestionnaire(PACK)
    await tellsInFrench(
      wave(
        '',
        FIVE.map(() => ({ digest })),
        '--min-group-size~: le formulaire a promis aux personnes qui l’ont rempli que les rapports ne montrent que des groupes de 5 ou plus',
        '--min-group-size',
        '3',
      ),
    )
  })

  test('what went in and what was left out', async () => {
    const argv = aggregate('--min-group-size', '3', '--skip-invalid', '-f', 'json')
    const { code, stderr } = await runIn(FRENCH, {
      name: '',
      argv: [...argv.slice(0, 1), 'DIR/sheets/0.json', ...argv.slice(1)],
      files: {
        ...Object.fromEntries(
          FIVE.map((_, index) => [`sheets/${index}.json`, sheet('manager', 3)]),
        ),
        'sheets/bad.json': sheet('manager', 3, { respondent: undefined }),
        'sheets/earlier.json': JSON.stringify(sample()),
      },
      says: '',
    })
    expect(code).toBe(0)
    expect(stderr.split('\n').slice(0, 5)).toEqual([
      '5 feuilles dans 7 fichiers. La collecte printemps est maintenant fermée\u00a0: avec d’autres feuilles, elle ne donnera plus de rapport.',
      '1 feuille laissée de côté à cause d’erreurs; sans --skip-invalid, les erreurs sont nommées.',
      '1 fichier nommé plus d’une fois, et compté une seule fois.',
      'DIR/sheets/earlier.json n’est pas une feuille de réponses et a été laissé de côté.',
      'Attention\u00a0: des groupes de 3 sont montrés, alors que le questionnaire en demande 5. Moins il y a de personnes, plus il est facile de deviner qui a dit quoi. Ne montrez ceci à personne à qui on a promis autre chose.',
    ])
  })
})

const RESULT = JSON.stringify(sample())
const EXAMPLE = readFileSync('examples/harbour-community-mental-health/assessment.json')
/** What the sample names as the digest of its questionnaire. */
const RESULT_DIGEST = sample().questionnaire.digest
const CIRCLE = 'schemaVersion: 1\nkind: questionnaire\nid: one\nversion: 1.0.0\ntitle: Un\n'

const report = (...more: string[]): Pick<Case, 'argv' | 'files'> => ({
  argv: ['report', 'DIR/assessment.json', ...into, ...more],
  files: { 'assessment.json': RESULT },
})

describe('options, packs, results and looks', () => {
  test.each<Case>([
    {
      name: 'an unknown format',
      ...report('-f', 'htm'),
      says: '--format~: il n’y a pas de format htm. Vouliez-vous dire html? Les formats sont md, html,',
    },
    {
      name: 'an unknown audience',
      ...report('--audience', 'bored'),
      says: '--audience~: il n’y a pas de public bored. Vouliez-vous dire board?',
    },
    { name: 'an empty place', ...report('-o', ''), says: '--output~: l’endroit est vide' },
    {
      name: 'several formats to standard output',
      ...report('-o', '-'),
      says: '--output - écrit un seul format; nommez-le',
    },
    {
      name: 'a gate that is no number',
      ...report('--require-score', 'haut'),
      says: '--require-score~: haut n’est ni un nombre de 0 à 100',
    },
    {
      name: 'a day that does not exist',
      ...report('--as-of', '2026-02-30'),
      says: '--as-of~: 2026-02-30 n’est pas une date qui existe',
    },
    {
      name: 'no colour',
      ...report('--accent', 'rouge'),
      says: '--accent~: rouge n’est pas une couleur; donnez six chiffres',
    },
    {
      name: 'a light colour',
      ...report('--accent', 'ff8800'),
      says: 'son contraste est de 2,3 pour 1, et un texte a besoin de 4,5 pour 1. La teinte la plus proche qui convienne est b45e00',
    },
    {
      name: 'no picture',
      argv: report('--logo', 'DIR/logo.png').argv,
      files: { 'assessment.json': RESULT, 'logo.png': 'x' },
      says: '--logo~: DIR/logo.png n’est pas une image PNG, JPEG ou SVG entière',
    },
    {
      name: 'a large picture',
      argv: report('--logo', 'DIR/logo.png').argv,
      files: { 'assessment.json': RESULT, 'logo.png': Buffer.concat([PNG, Buffer.alloc(200_000)]) },
      says: '--logo~: DIR/logo.png dépasse 200 ko',
    },
    {
      name: 'no browser',
      ...report('-f', 'pdf'),
      env: { PATH: 'DIR' },
      says: '--format pdf~: il n’y a ni Chromium, ni Chrome, ni Edge aux endroits habituels. Nommez',
    },
    {
      name: 'no program',
      ...report('-f', 'pdf', '--browser', 'DIR/nothing'),
      says: '--format pdf~: DIR/nothing n’est pas un programme qui puisse être lancé',
    },
    {
      name: 'an epoch that is none',
      argv: assess('DIR/answers.yaml', ...into),
      files: { 'answers.yaml': LONG_SHEET.replace(/date.*\n/, '') },
      env: { SOURCE_DATE_EPOCH: 'hier' },
      says: 'SOURCE_DATE_EPOCH vaut hier, mais il faut',
    },
    {
      name: 'no organisation',
      argv: assess('DIR/answers.yaml', ...into),
      files: { 'answers.yaml': LONG_SHEET.replace(/organisation.*\n/, '') },
      says: 'l’organisme n’a pas encore de nom; écrivez-le dans les réponses',
    },
    {
      name: 'an option of the questions',
      argv: assess('DIR/answers.yaml', '--plain'),
      files: { 'answers.yaml': SHEET },
      says: '--plain va avec les questions au terminal',
    },
    {
      name: 'options of the questions',
      argv: assess('DIR/answers.yaml', '--plain', '--only-open'),
      files: { 'answers.yaml': SHEET },
      says: '--only-open, --plain vont avec les questions au terminal',
    },
    {
      name: 'an unknown questionnaire',
      argv: ['show', 'x', '-q', 'peer-workforc'],
      says: 'il n’y a pas de questionnaire peer-workforc. Vouliez-vous dire peer-workforce? Ceux qui sont fournis~: ',
    },
    {
      name: 'an extension whose base is not translated',
      argv: ['validate', 'DIR/young.fr.yaml'],
      files: { ...YOUNG, 'small.yaml': SMALL },
      says: 'il n’y a pas de traduction (fr) de small, que ce questionnaire complète; écrivez d’abord small.fr.yaml à côté de ce fichier',
    },
    {
      name: 'an extension whose base is translated into another language',
      argv: ['validate', 'DIR/young.fr.yaml'],
      files: {
        ...YOUNG,
        'small.yaml': SMALL,
        'small.fr.yaml': SMALL_IN_FRENCH.replace('language: fr', 'language: de'),
      },
      says: 'small.fr.yaml contient small 1.0.0 (de); il faut ici small 1.0.0 (fr)',
    },
    {
      name: 'an unknown id',
      argv: ['show', 'role-writen', '-q', PACK],
      says: 'small n’a ni thème, ni question, ni action role-writen. Vouliez-vous dire role-written?',
    },
    {
      name: 'an unknown id in a translation',
      argv: ['show', 'zzz', '-q', 'peer-workforce.fr'],
      says: 'peer-workforce n’a ni thème, ni question, ni action zzz. La liste complète~: readiness show peer-workforce.fr',
    },
    {
      name: 'a part as a whole',
      argv: ['show', 'role-written', '-q', PACK, '--resolved'],
      says: '--resolved imprime un questionnaire entier; nommez-en un, par exemple small',
    },
    {
      name: 'a pack that rests on itself',
      argv: ['validate', 'DIR/one.yaml'],
      files: { 'one.yaml': `${CIRCLE}extends: ./one.yaml@^1\n` },
      says: './one.yaml repose à son tour sur ce questionnaire',
    },
    {
      name: 'a pack that rests on nothing',
      argv: ['validate', 'DIR/one.yaml'],
      files: { 'one.yaml': `${CIRCLE}extends: nothing@^1\n` },
      says: 'il n’y a pas de questionnaire nothing; un fichier se nomme avec la fin de son nom',
    },
    {
      name: 'a pack of another version',
      argv: ['validate', 'DIR/one.yaml'],
      files: { 'one.yaml': `${CIRCLE}extends: peer-workforce@^9\n` },
      says: 'peer-workforce en est à la version 1.0.0, et il faut ici ^9',
    },
    {
      name: 'a plan as a result',
      argv: ['report', 'DIR/plan.json', ...into],
      files: { 'plan.json': '{"kind":"plan"}' },
      says: 'DIR/plan.json est un document de la sorte «~plan~», et non un résultat',
    },
    {
      name: 'no result',
      argv: ['report', 'DIR/x.json', ...into],
      files: { 'x.json': '{}' },
      says: 'DIR/x.json n’est pas un résultat enregistré',
    },
    {
      name: 'a figure that was changed',
      argv: ['verify', 'DIR/assessment.json'],
      files: {
        'assessment.json': RESULT,
      },
      says: 'DIR/assessment.json n’est pas ce que donnent ses réponses~: ',
      keeps: ['questionnaire.digest: ', RESULT_DIGEST],
    },
    {
      name: 'no plan',
      argv: ['plan', 'DIR/assessment.json', '-o', 'DIR/plan.yaml'],
      files: { 'assessment.json': RESULT, 'plan.yaml': 'a: 1\n' },
      says: 'DIR/plan.yaml existe, mais n’est pas un plan de readiness',
    },
    {
      name: 'an old questionnaire',
      argv: ['migrate', 'DIR/answers.yaml', '--to', 'peer-workforce'],
      files: { 'answers.yaml': SHEET.replace('small', 'petit') },
      says: 'DIR/answers.yaml répond à petit, qui n’est pas ici. Donnez le questionnaire d’alors avec --from',
    },
    {
      name: 'a form for nobody',
      argv: ['form', '-q', PACK, '--role', 'manger', '-o', 'DIR/form.html'],
      says: '--role~: il n’y a pas de rôle manger. Vouliez-vous dire manager?',
    },
    {
      name: 'a form for no wave',
      argv: ['form', '-q', PACK, '--wave', 'Été', '-o', 'DIR/form.html'],
      says: '--wave~: Été ne peut pas être le nom d’une collecte',
    },
    {
      name: 'settings that reach further',
      argv: ['init', '--settings', '-q', '../pack.yaml'],
      says: '../pack.yaml n’est pas sous ce dossier',
    },
  ])('$name', tellsInFrench)
})

describe('what was done', () => {
  test.each<Case>([
    {
      name: 'init',
      argv: ['init', '-q', PACK, '-o', 'DIR/answers.yaml'],
      says: 'DIR/answers.yaml est écrit. Remplissez-le, puis~: readiness assess -q ',
      code: 0,
    },
    {
      name: 'init --pack',
      argv: ['init', '--pack', 'mien', '-o', 'DIR/mien.yaml'],
      says: 'DIR/mien.yaml est écrit. Modifiez-le, puis~: readiness validate --strict DIR/mien.yaml\nPour voir les noms et leur sens en écrivant~: readiness schema questionnaire > ',
      code: 0,
    },
    {
      name: 'form',
      argv: ['form', '-q', PACK, '-o', 'DIR/form.html'],
      says: 'DIR/form.html est écrit~: 5 questions, pour une personne',
      code: 0,
    },
    { name: 'report', ...report('-f', 'md'), says: 'DIR/out/report.md est écrit\n', code: 0 },
    {
      name: 'plan',
      argv: ['plan', 'DIR/assessment.json', '-o', 'DIR/plan.yaml'],
      files: { 'assessment.json': RESULT },
      says: 'DIR/plan.yaml est écrit~: ',
      code: 0,
    },
    {
      name: 'verify',
      argv: ['verify', 'DIR/assessment.json'],
      files: { 'assessment.json': EXAMPLE },
      says: 'DIR/assessment.json~: chaque chiffre découle de ses réponses\n',
      code: 0,
    },
    {
      name: 'validate',
      argv: ['validate', 'DIR/answers.yaml', 'DIR/assessment.json', PACK, '-q', PACK],
      files: { 'answers.yaml': SHEET, 'assessment.json': EXAMPLE },
      says: 'DIR/answers.yaml~: feuille de réponses, sans erreur\nDIR/assessment.json~: résultat, sans erreur\nPACK~: questionnaire, sans erreur\n',
      code: 0,
    },
    {
      name: 'validate what is broken',
      argv: ['validate', 'DIR/answers.yaml', '-q', PACK],
      files: { 'answers.yaml': 'a: b: c\n' },
      says: 'à corriger~: 1 problème\n  DIR/answers.yaml:1:4 un texte',
    },
    {
      name: 'migrate',
      argv: ['migrate', 'DIR/answers.yaml', '--from', PACK, '--to', PACK],
      files: { 'answers.yaml': SHEET },
      says: 'Réponses reprises~: 1. À donner de nouveau~: 0. Questions retirées~: 0. Nouvelles~: 0.\nDIR/answers-small-1.0.0.yaml et DIR/answers-small-1.0.0-migration.md sont écrits.',
      code: 0,
    },
    {
      name: 'a step summary that cannot be written',
      ...report('-f', 'md'),
      env: { GITHUB_STEP_SUMMARY: 'DIR/none/summary' },
      says: 'Le résumé de l’étape de CI a été laissé de côté~: impossible d’écrire DIR/none/summary~: ce fichier',
      code: 0,
    },
  ])('$name', tellsInFrench)
})

const MANY = JSON.stringify(
  manyOf(await loadQuestionnaire(PACK), { themes: { roles: 50, voice: 50 } }),
)
const { text: PLAN } = await registerFor(sample(), 'nowhere.yaml')
const { actions, ...head } = parse(PLAN) as { actions: unknown[] }
const OLDER = stringify({ ...head, actions: actions.slice(0, -1) })
const ONE_VOICE = 'DIR/assessment.json'
const BOTH = { 'assessment.json': RESULT, 'aggregate.json': MANY }
const NO_ROLES = SMALL.replace(/^roles:\n( .*\n)+/m, 'roles: []\n').replace(
  /, confirmedBy: [\w-]+| *confirmedBy: .*\n/g,
  '',
)

describe('what a result of many, a plan and a gate cannot be asked', () => {
  test.each<Case>([
    {
      name: 'answers of many',
      argv: ['verify', 'DIR/aggregate.json'],
      files: BOTH,
      says: 'DIR/aggregate.json est le résultat de plusieurs feuilles de réponses, et leurs réponses n’y sont pas',
    },
    {
      name: 'evidence of many',
      argv: ['report', 'DIR/aggregate.json', '--as-of', '2027-01-01', ...into],
      files: BOTH,
      says: '--as-of~: un résultat de plusieurs feuilles',
    },
    {
      name: 'a template for many',
      argv: ['report', 'DIR/aggregate.json', '--template', 'DIR/x.md.hbs', ...into],
      files: { ...BOTH, 'x.md.hbs': 'x' },
      says: '--template~: un modèle à vous montre le résultat d’une seule feuille',
    },
    {
      name: 'one and many',
      argv: ['compare', ONE_VOICE, 'DIR/aggregate.json'],
      files: BOTH,
      says: 'ces résultats ne peuvent pas être comparés~: ',
      isHead: true,
    },
    {
      name: 'a path of many',
      argv: ['plan', 'DIR/aggregate.json', '--to', 'preparing', '-o', 'DIR/plan.yaml'],
      files: BOTH,
      says: '--to a besoin des réponses d’une seule feuille',
    },
    {
      name: 'a path to nowhere',
      argv: ['plan', ONE_VOICE, '--to', 'nowhere', '-o', 'DIR/plan.yaml'],
      files: BOTH,
      says: 'aucun chemin ne peut être cherché~: ',
      isHead: true,
    },
    {
      name: 'a gate that does not fit',
      ...report('--require-score', 'nowhere=50'),
      says: 'un seuil à franchir ne convient pas~: ',
      isHead: true,
    },
    {
      name: 'a gate that is missed',
      ...report('-f', 'md', '--require-score', '99'),
      says: 'Seuil manqué~: ',
      code: 1,
      isHead: true,
    },
    {
      name: 'a scope that does not fit',
      argv: assess('DIR/answers.yaml', '--area', 'nowhere'),
      files: { 'answers.yaml': LONG_SHEET },
      says: 'ce choix de questions ne convient pas au questionnaire~: ',
      isHead: true,
    },
    {
      name: 'a form of a scope that does not fit',
      argv: ['form', '-q', PACK, '--area', 'nowhere', '-o', 'DIR/form.html'],
      says: 'impossible de faire ce formulaire~: ',
      isHead: true,
    },
    {
      name: 'a form without roles',
      argv: ['form', '-q', 'DIR/pack.yaml', '-o', 'DIR/form.html'],
      files: { 'pack.yaml': NO_ROLES },
      says: 'small ne nomme aucun rôle, et un formulaire en demande un',
    },
    {
      name: 'a plan that says it all',
      argv: ['plan', ONE_VOICE, '-o', 'DIR/plan.yaml'],
      files: { ...BOTH, 'plan.yaml': PLAN },
      says: 'DIR/plan.yaml dit déjà tout cela.',
      code: 0,
    },
    {
      name: 'a plan brought up to date',
      argv: ['plan', ONE_VOICE, '-o', 'DIR/plan.yaml'],
      files: { ...BOTH, 'plan.yaml': OLDER },
      says: 'DIR/plan.yaml est à jour~: ',
      keeps: ['DIR/plan.yaml'],
      code: 0,
    },
    {
      name: 'an action that was dropped',
      argv: ['plan', ONE_VOICE, '-o', 'DIR/plan.yaml'],
      files: { ...BOTH, 'plan.yaml': PLAN.replace('status: open', 'status: dropped') },
      says: 'Une action a été abandonnée sans note~: ',
      code: 0,
    },
    {
      name: 'advice',
      argv: ['validate', '--strict', 'DIR/pack.yaml'],
      files: { 'pack.yaml': SMALL },
      says: ' conseil~: ',
      code: 1,
      isHead: true,
    },
  ])('$name', tellsInFrench)
})

const toldBy = async (act: () => unknown): Promise<string> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof KnownError) return told(error.what, french)
    throw error
  }
  throw new Error('nothing went wrong')
}

const browser = (folder: string, script: string): string => {
  const file = join(folder, 'browser')
  writeFileSync(file, script, { mode: 0o700 })
  return file
}

const print = (file: string, timeout = 5000) =>
  printPdf('<p>', { browser: file, date: '2026-11-01', env: process.env, timeout })

describe('what only a broken machine can bring about', () => {
  test.each([
    ['delete', 'EPERM', 'impossible de supprimer x~: la permission manque'],
    ['takeOver', 'EROFS', 'impossible de reprendre x~: le disque est en lecture seule'],
    [
      'holdTemporary',
      'ENOSPC',
      'impossible de créer un dossier temporaire dans x~: le disque est plein',
    ],
    ['make', 'EDQUOT', 'impossible de créer x~: le quota est épuisé'],
    ['read', 'EWHAT', 'impossible de lire x~: EWHAT'],
    ['read', undefined, 'impossible de lire x~: la raison est inconnue'],
  ] as const)('%s: %s', async (deed, code, says) => {
    const error = Object.assign(new Error('x'), code && { code })
    const said = await toldBy(() => {
      throw fileError(error, deed, 'x')
    })
    expect(said).toBe(says.replaceAll('~', '\u00a0'))
  })

  test('files that may not grow, folders that are files, drafts that are none, and what is asked', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'file')
    writeFileSync(file, 'x: 1\n')
    expect(await toldBy(() => appendText(file, 'xy', 6))).toBe(
      `${file} dépasserait 6 octets, ce qui n’est pas permis`,
    )
    expect(await toldBy(() => ensureVoteFolder(file))).toBe(
      `${file} est un fichier, et non un dossier`,
    )
    expect(await toldBy(() => openDraft(file))).toBe(
      `${file} n’est pas le brouillon d’une séance; il a été laissé tel quel`,
    )
    expect(french.draftFile.tooMany(file)).toContain('il y a trop de brouillons de ce nom')
    expect(french.settingsFile.offer('readiness.yaml')).toMatch(
      /^Écrire aussi readiness\.yaml, .*\?$/,
    )
    // Nothing that migration leaves in a sheet is known to be refused.
    expect(french.migrate.misfit('a.yaml', 'small')).toBe('a.yaml ne convient pas à small')
    expect(french.file.fault('EIO')).toBe('le disque a signalé une panne')
  })

  test('browsers that print nothing', async () => {
    const folder = temporaryFolder()
    const start = 'Impossible de faire le PDF\u00a0: '
    const file = browser(folder, '#!/bin/sh\necho un >&2\necho deux >&2\nexit 3\n')
    expect(await toldBy(() => print(file))).toContain(
      `${start}${file} s’est arrêté avec le code 3\u00a0: deux. Nommez un autre Chromium`,
    )
    browser(folder, '#!/bin/sh\nexit 0\n')
    expect(await toldBy(() => print(file))).toContain(
      `${start}${file} s’est arrêté sans rien écrire.`,
    )
    browser(folder, '#!/bin/sh\nsleep 60\n')
    expect(await toldBy(() => print(file, 1000))).toContain(
      `${start}${file} n’a pas fini en 1 seconde.`,
    )
    expect(await toldBy(() => print(folder))).toContain(
      `${start}${folder} n’a pas démarré\u00a0: la permission manque.`,
    )
  })
})

/** Told by test/french.built.test.ts, which has a folder to work in. */
const ELSEWHERE = /^settingsFile\.(used|foreign|templateLeftOut|isThere|wrote)$/

test('all of these messages are told in some test', () => {
  expect(PLACES.filter((place) => !heard.has(place) && !ELSEWHERE.test(place))).toEqual([])
})
