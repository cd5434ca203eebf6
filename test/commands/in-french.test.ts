import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { renderSettings } from '../../src/render/settings-yaml.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

/** What commands print and write about a questionnaire in French. What the program says of its own accord is not in it. */

const BASE = readFileSync('test/fixtures/small-pack.yaml', 'utf8')
const FRENCH = readFileSync('test/fixtures/small-pack.fr.yaml', 'utf8')

/** The next version: a question worded anew, another gone, one new, another weight and bar, and another action. */
const NEXT = BASE.replace('version: 1.0.0', 'version: 1.0.1')
  .replace('- id: voice-again', '- id: voice-third')
  .replace('weight: 2', 'weight: 2.5')
  .replace('areaScore: 50', 'areaScore: 55')
  .replace('id: hear,', 'id: listen,')
  .replaceAll('actions: [hear]', 'actions: [listen]')
  .replace('            notApplicable: true\n', '')
const NEXT_FRENCH = FRENCH.replace('version: 1.0.0', 'version: 1.0.1')
  .replace('voice-again:', 'voice-third:')
  .replace('  hear:', '  listen:')
  .replace('Le rôle est-il écrit?', 'Le rôle des pairs est-il écrit?')
  .replace(/(voice-heard:[\s\S]*?)En usage\./, '$1En usage partout.')

const SHEET = `questionnaire: small
version: 1.0.0
organisation: Le Port
date: 2026-03-01
participants: { manager: 2, peer-worker: 1 }
answers:
  role-written: { level: 1, note: "Depuis mai." }
  role-known: { notApplicable: "Pas encore de rôle." }
  voice-heard: 3
  voice-counts: dont-know
  voice-again: 1
`

function folder() {
  const made = temporaryFolder()
  writeFiles(made, {
    'small.yaml': BASE,
    'small.fr.yaml': FRENCH,
    'sheet.yaml': SHEET,
  })
  const next = path.join(made, 'next')
  writeFiles(made, { 'next/small.yaml': NEXT, 'next/small.fr.yaml': NEXT_FRENCH })
  return { at: (name: string) => path.join(made, name), next }
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

async function printed(argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(argv)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(englishIn(stdout)).toEqual([])
  return plain(stdout)
}

/** A file names fields in its comments, so a single word may be one of those. */
const englishSentencesIn = (text: string): string[] =>
  englishIn(text).filter((one) => one.includes(' '))

const commentsIn = (yaml: string): string =>
  yaml
    .split('\n')
    .flatMap((line) => /(?:^|\s)#(.*)/.exec(line)?.[1] ?? [])
    .join('\n')

describe('show, in French', () => {
  const show = (id: string) => {
    const { at } = folder()
    return printed(['show', id, '-q', at('small.fr.yaml')])
  }

  test('a questionnaire', async () => {
    const { at } = folder()
    expect(await printed(['show', at('small.fr.yaml')])).toMatchInlineSnapshot(`
      "Petit questionnaire (small 1.0.0, fr, traduction pas encore relue)

      Les textes dans cette langue (fr) n’ont pas été relus par une personne qui connaît bien
      la langue et le domaine. En cas de doute, le texte d’origine fait foi.

      À quoi sert ce questionnaire, et à quoi il ne sert pas
      Pour les essais seulement.

      Étapes
        Explorer. Regarder autour.
        Préparer (chaque domaine à 25 ou plus). Se préparer.
        Commencer (chaque domaine à 50 ou plus). Débuter.

      Base
        roles : Rôles
          role-written : Rôle écrit
          role-known : Le rôle est-il connu?

      Culture
        voice : Voix
          voice-heard : Les pairs aidants sont-ils écoutés?
          voice-counts : La voix compte-t-elle?
          voice-again : La voix est-elle écoutée encore?
      "
    `)
  })
  test('a theme', async () => {
    expect(await show('roles')).toMatchInlineSnapshot(`
      "Base › Rôles (roles)

      Pourquoi c’est important
      Parce que les rôles comptent.

      Questions
        role-written : Le rôle est-il écrit?
        role-known : Le rôle est-il connu?

      Sources
        - A book, 2020.
      "
    `)
  })
  test('a question', async () => {
    expect(await show('voice-heard')).toMatchInlineSnapshot(`
      "Culture › Voix (voice-heard)

      Les pairs aidants sont-ils écoutés?

        0  Rien encore.
        1  On en parle.
        2  Écrit.
        3  En usage.
        4  Revu.

      Question incontournable
      Il faut le niveau 2 pour l’étape Commencer et pour toutes celles qui suivent. Elle ne
      compte que si une personne dans l’un de ces rôles a participé : pair aidant.

      Ce qui la fait monter
        - Écouter les pairs aidants (hear)
      "
    `)
  })
  test('an action', async () => {
    expect(await show('write-role')).toMatchInlineSnapshot(`
      "Écrire le rôle (write-role)

      Pas à faire
        1. Demander aux pairs aidants ce que c’est.

      Responsable habituel : Gestionnaire
      Ce qui existe alors : Une page
      Quand : dans les 3 premiers mois. Effort : petit.

      Vient avant
        - Le dire à tous (tell-role)

      Sources
        - A book, 2020.
      "
    `)
  })
})

test('diff, in the language of the newer questionnaire', async () => {
  const { at } = folder()
  const [before, after] = [at('small.fr.yaml'), at('next/small.fr.yaml')]
  expect(await printed(['diff', before, after])).toMatchInlineSnapshot(`
    "small 1.0.0 comparé à small 1.0.1

    Aucune question ne reste telle quelle.

    Question formulée autrement (une réponse peut maintenant vouloir dire autre chose)
      - role-written : Rôle écrit
          avant : Le rôle est-il écrit?
          maintenant : Le rôle des pairs est-il écrit?

    Niveaux formulés autrement (une réponse peut maintenant vouloir dire autre chose)
      - voice-heard : Les pairs aidants sont-ils écoutés?
          avant : 3  En usage.
          maintenant : 3  En usage partout.

    Un autre poids
      - voice-counts : La voix compte-t-elle?
          poids 2, maintenant 2,5

    D’autres règles : incontournable, qui la confirme, ou peut-elle être laissée de côté si elle ne s’applique pas
      - role-known : Le rôle est-il connu?

    N’est plus posée
      - voice-again : La voix est-elle écoutée encore?

    Nouvelle
      - voice-third : La voix est-elle écoutée encore?

    Poids et seuils
      - étape starting : 50, maintenant 55

    Actions
      - nouvelles : listen
      - disparues : hear

    Cela peut changer un score; le deuxième nombre de la version doit donc monter au moins
    d’un. Les feuilles d’une version qui ne diffère que par le troisième nombre sont
    acceptées telles quelles.
    "
  `)
  expect((await runCli(['diff', before, at('next/small.yaml')])).stdout).toContain('Nothing')
})

test('init writes a sheet that explains itself in French, and a valid one', async () => {
  const { at } = folder()
  const pack = at('small.fr.yaml')
  const { stdout } = await runCli(['init', '-q', pack, '-o', '-'])
  expect(stdout).toContain('Réponse possible\u00a0: {')
  const sheet = plain(stdout)
  expect(englishSentencesIn(sheet)).toEqual([])
  expect(sheet.slice(0, sheet.indexOf('  # ──'))).toMatchInlineSnapshot(`
    "# Réponses à : Petit questionnaire 1.0.0
    #
    # Derrière le nom de chaque question se trouve sa réponse :
    #   0, 1, 2, 3 ou 4                   le niveau le plus haut dont le texte est tout à fait vrai
    #   dont-know                         personne dans la salle ne sait
    #   { notApplicable: "pourquoi" }     seulement là où le commentaire le dit
    #   (rien)                            laissée ouverte
    # On peut en dire plus sous cette forme :
    #   some-question:
    #     level: 2
    #     note: "Ce qu’il y a derrière"
    #     evidence:
    #       - { title: "Entente de supervision", link: "intranet, dossier 4", date: 2026-03-01, expires: 2027-03-01 }
    #     dissent:
    #       - { role: peer-worker, level: 1, text: "Un autre avis, mot pour mot" }
    # Cela va dans le rapport : pas de noms de personnes ni de renseignements sur la santé.

    questionnaire: small
    version: 1.0.0
    organisation: "Nom de votre organisme"
    # date: 2026-11-01   # le jour où les réponses ont été convenues; aujourd’hui si rien n’est écrit

    # Qui était dans la salle : des nombres seulement. Certaines questions ne comptent que si
    # des personnes ayant un savoir expérientiel les confirment.
    participants:
      peer-worker: 0   # Pair aidant
      manager: 0   # Gestionnaire

    answers:

      # Base › Rôles ──────────────────────────────────────────────────────────

      # Le rôle est-il écrit?
      #   0  Rien encore.
      #   1  On en parle.
      #   2  Écrit.
      #   3  En usage.
      #   4  Revu.
      role-written:

      # Le rôle est-il connu?
      #   0  Rien encore.
      #   1  On en parle.
      #   2  Écrit.
      #   3  En usage.
      #   4  Revu.
      # Réponse possible : { notApplicable: "pourquoi" }
      role-known:

      # Culture › Voix ────────────────────────────────────────────────────────

      # Les pairs aidants sont-ils écoutés?
      #   0  Rien encore.
      #   1  On en parle.
      #   2  Écrit.
      #   3  En usage.
      #   4  Revu.
      voice-heard:

      # La voix compte-t-elle?
      #   0  Rien encore.
      #   1  On en parle.
      #   2  Écrit.
      #   3  En usage.
      #   4  Revu.
      voice-counts:

      # La voix est-elle écoutée encore?
      #   0  Rien encore.
      #   1  On en parle.
      #   2  Écrit.
      #   3  En usage.
      #   4  Revu.
      # Ne compte qu’après voice-counts.
      voice-again:"
  `)
  writeFiles(path.dirname(pack), { 'blank.yaml': sheet })
  expect((await runCli(['validate', at('blank.yaml'), '-q', pack])).code).toBe(0)
})

test('the settings of a project explain themselves in French', async () => {
  const { at } = folder()
  const { questionnaire } = await loadQuestionnaireFile(at('small.fr.yaml'))
  const settings = renderSettings(questionnaire, {
    questionnaire: 'small.fr.yaml',
    organisation: undefined,
  })
  expect(englishSentencesIn(settings)).toEqual([])
  expect(plain(settings)).toContain('# organisation: "Nom de votre organisme"')
  expect(plain(settings)).toContain(
    'Les étapes sont exploring, preparing, starting; les domaines sont ground, culture.',
  )
})

test('migrate reports in French what it did', async () => {
  const { at } = folder()
  const argv = ['migrate', at('sheet.yaml'), '--from', at('small.fr.yaml')]
  const { code } = await runCli([...argv, '--to', at('next/small.fr.yaml'), '-o', at('new.yaml')])
  expect(code).toBe(0)
  const report = readFileSync(at('new-migration.md'), 'utf8')
  expect(englishIn(report)).toEqual([])
  expect(plain(report)).toMatchInlineSnapshot(`
    "# Réponses reprises

    De small 1.0.0 à small 1.0.1.

    Une réponse a été reprise telle quelle : la question et les niveaux sont les mêmes.

    ## À répondre de nouveau

    La question ou ses niveaux ont changé; l’ancien niveau peut donc vouloir dire autre chose. Il est inscrit ici; les notes et les pièces justificatives ont suivi.

    | Question | Réponse d’avant | Raison |
    | --- | --- | --- |
    | Le rôle des pairs est-il écrit? (role-written) | niveau 1. Depuis mai. | question formulée autrement |
    | Le rôle est-il connu? (role-known) | ne s’applique pas : Pas encore de rôle. | « ne s’applique pas » n’est plus possible |
    | Les pairs aidants sont-ils écoutés? (voice-heard) | niveau 3 | niveaux formulés autrement |

    ## Questions qui ne sont plus posées

    Ces réponses n’ont plus de question. Elles sont inscrites ici et dans l’ancienne feuille.

    | Question | Réponse d’avant | Raison |
    | --- | --- | --- |
    | La voix est-elle écoutée encore? (voice-again) | niveau 1 |  |

    ## Nouvelles questions

    - voice-third
    "
  `)
  expect(plain(commentsIn(readFileSync(at('new.yaml'), 'utf8')))).toContain('Réponses à :')
})

describe('a saved result in French', () => {
  async function scored() {
    const { at } = folder()
    const argv = ['assess', '-q', at('small.fr.yaml'), '--answers', at('sheet.yaml')]
    const gates = ['--require-stage', 'starting', '--require-critical']
    const run = await runCli([...argv, '-f', 'json', '-o', at('result.json'), ...gates])
    return { at, run }
  }

  test('a missed gate is told in French', async () => {
    const { run } = await scored()
    expect(run.code).toBe(1)
    expect(plain(run.stderr)).toContain(
      'Toutes les questions incontournables sont demandées; 1 n’est pas atteinte : role-written (non atteinte).',
    )
  })

  test('explain', async () => {
    const { at } = await scored()
    for (const id of ['stage', 'overall', 'ground', 'voice', 'role-written', 'write-role'])
      expect(await printed(['explain', at('result.json'), id])).toMatch(/ : /)
  })

  test('plan: reasons in the plan, and the path', async () => {
    const { at } = await scored()
    const argv = ['plan', at('result.json'), '-o', at('plan.yaml'), '--to', 'starting']
    const { stdout, stderr } = await runCli(argv)
    expect(englishSentencesIn(stdout + stderr)).toEqual([])
    const yaml = readFileSync(at('plan.yaml'), 'utf8')
    expect(englishSentencesIn(yaml)).toEqual([])
    expect(plain(yaml)).toContain('reason: "Incontournable pour Commencer : non atteinte"')
  })
})
