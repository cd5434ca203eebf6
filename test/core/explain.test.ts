import { describe, expect, test } from 'vitest'
import { explain } from '../../src/core/explain/explain.ts'
import { renderTree } from '../../src/render/tree.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

const AREAS = [
  area('left', [
    theme('one', [
      'a',
      'b',
      {
        id: 'c',
        weight: 2,
        critical: { level: 2, stage: 'starting' },
        confirmedBy: 'lived-experience',
        actions: ['act'],
      },
    ]),
  ]),
  area('right', [theme('two', ['d'])]),
]
const loaded = pack(AREAS, { actions: [{ id: 'act', title: 'Act' }] })
const document = scored(loaded, { a: 1, b: 'dont-know', c: 3, d: 4 })
const text = (id: string) => renderTree(explain(document, id))

describe('explain', () => {
  test('a theme, in exact fractions', () => {
    expect(text('one')).toMatchInlineSnapshot(`
      "one: 175/3 (58.33) of 100
        - score: 175 points of the 2 answered questions, divided by their weight 3
          - a: level 1 of 4 is 25 points
          - b: nobody could say: it counts as applicable, and not as answered
          - c: level 3 of 4 is 75 points; times its weight 2 makes 150
            - critical for Starting: needs level 2; not confirmed, because nobody of lived experience
              took part
        - coverage: 3/4 (0.75); weight answered 3 of applicable 4. From 1/2 on there is a score, below
          4/5 it is provisional
        - range: 175/4 (43.75) to 275/4 (68.75); every open answer at level 0, and at level 4
      "
    `)
  })
  test('an area', () => {
    expect(text('left')).toMatchInlineSnapshot(`
      "left: 175/3 (58.33) of 100
        - score: mean of the 1 scored theme by weight; they carry 1 of 1
          - one: 175/3 (58.33) of 100; weight 1
        - coverage: 3/4 (0.75); mean of the coverage of all themes that apply. From 1/2 on there is a
          score, below 4/5 it is provisional
        - range: 175/4 (43.75) to 275/4 (68.75); means over all themes that apply, those without a
          score too
      "
    `)
  })
  test('the whole', () => {
    expect(text('overall')).toMatchInlineSnapshot(`
      "Overall: 475/6 (79.17) of 100
        - score: mean of the 2 scored areas by weight; they carry 2 of 2
          - left: 175/3 (58.33) of 100; weight 1
          - right: 100 of 100; weight 1
        - coverage: 7/8 (0.88); mean of the coverage of all areas that apply. From 1/2 on there is a
          score, below 4/5 it is provisional
        - range: 575/8 (71.88) to 675/8 (84.38); means over all areas that apply, those without a
          score too
      "
    `)
  })
  test('the stage', () => {
    expect(text('stage')).toMatchInlineSnapshot(`
      "Stage: Preparing. The weakest area and the critical items decide, never a mean
        - Exploring: open to all
        - Preparing: reached. Needs 25 in every area, and its critical items
          - yes  left is 175/3 (58.33)
          - yes  right is 100
        - Starting: not reached. Needs 50 in every area, and its critical items
          - yes  left is 175/3 (58.33)
          - yes  right is 100
          - no   c: not confirmed
        - Embedding: not reached. Needs 75 in every area, and its critical items
          - no   left is 175/3 (58.33)
          - yes  right is 100
          - no   c: not confirmed
        - With every open answer at level 0 it would be Preparing, at level 4 Preparing
      "
    `)
  })
  test('an area that does not apply keeps no stage from being reached', () => {
    const item = { id: 'e', notApplicable: true }
    const more = pack([...AREAS, area('away', [theme('three', [item])])], {
      actions: [{ id: 'act', title: 'Act' }],
    })
    const answers = { a: 1, b: 2, c: 3, d: 4, e: { notApplicable: 'Not here.' } }
    const tree = renderTree(explain(scored(more, answers), 'stage'))
    expect(tree).toContain('Preparing: reached.')
    expect(tree).toContain('yes  away: does not apply')
    expect(tree).not.toContain('away has no score')
  })
  test('an item', () => {
    expect(text('c')).toMatchInlineSnapshot(`
      "c: level 3 of 4 is 75 points; times its weight 2 makes 150
        - critical for Starting: needs level 2; not confirmed, because nobody of lived experience took
          part
      "
    `)
  })
  test('an action', () => {
    expect(text('act')).toMatchInlineSnapshot(`
      "Act: number 1 of 1
        - tier 2 of 4: a critical item is not confirmed or not known
        - reason: Critical for Starting: not confirmed
        - questions it would move: c
        - within a tier the wider gap times weight comes first, then the smaller effort, then pack
          order
        - effort: medium
      "
    `)
  })
  test('a part claims no stage', () => {
    const part = scored(loaded, { a: 1 }, { scope: { complete: false, areas: ['left'] } })
    expect(explain(part, 'stage').text).toBe(
      'Stage: none is claimed, because only a part was asked',
    )
  })
  test('what is not there', () => {
    expect(() => explain(document, 'on')).toThrow('Did you mean one?')
  })
})

describe('explain, of a questionnaire in French', () => {
  const critical = { level: 2, stage: 'starting' }
  const questions = [
    { id: 'role', short: 'Rôle écrit', weight: 0.5, critical, actions: ['write'] },
    { id: 'known', critical, confirmedBy: 'lived-experience', actions: ['tell'] },
    { id: 'open', critical, actions: ['tell'] },
    { id: 'asked', critical: { level: 1, stage: 'preparing' } },
    'unknown',
    'out',
    { id: 'later', showWhen: { item: 'asked', atLeast: 4 } },
  ]
  const french = pack(
    [
      area('left', [theme('one', questions)]),
      area('right', [theme('two', ['none'])], { weight: 1.5 }),
      area('away', [theme('three', ['gone'])]),
    ],
    {
      language: 'fr-CA',
      actions: [
        { id: 'write', title: 'Écrire', effort: 'small' },
        { id: 'tell', title: 'Dire', effort: 'large', requires: ['write'] },
      ],
    },
  )
  const answered = scored(french, {
    role: 1,
    known: 3,
    asked: 2,
    unknown: 'dont-know',
    out: { notApplicable: 'Non.' },
    gone: { notApplicable: 'Non.' },
  })
  const said = (id: string, document = answered) => renderTree(explain(document, id))

  test('a theme: every state of a question, and every state of an incontournable', () => {
    expect(said('one')).toMatchInlineSnapshot(`
      "one : 55 sur 100
        - score : 275/2 (137,50) points (3 questions avec réponse), divisés par leur poids 5/2 (2,50)
          - Rôle écrit (role) : le niveau 1 sur 4 donne 25 points; multiplié par son poids 0,5, cela
            fait 25/2 (12,50)
            - question incontournable pour Starting : il faut le niveau 2; non atteinte, parce que la
              question est au niveau 1
          - known : le niveau 3 sur 4 donne 75 points
            - question incontournable pour Starting : il faut le niveau 2; non confirmée, parce que
              personne de ce groupe n’a participé : savoir expérientiel
          - open : laissée ouverte; la question s’applique, mais compte comme sans réponse
            - question incontournable pour Starting : il faut le niveau 2; non confirmée, parce que
              personne n’y a répondu
          - asked : le niveau 2 sur 4 donne 50 points
            - question incontournable pour Preparing : il faut le niveau 1; atteinte, parce que la
              question est au niveau 2
          - unknown : personne ne savait; la question s’applique, mais compte comme sans réponse
          - out : ne s’applique pas; la question sort du total et de son maximum
          - later : non montrée; selon une réponse précédente, la question n’est pas posée
        - couverture : 5/9 (0,56); questions avec réponse : poids 5/2 (2,50) sur 9/2 (4,50), parmi
          celles qui s’appliquent. Il y a un score à partir de 1/2; au-dessous de 4/5, il est
          provisoire
        - fourchette : de 275/9 (30,56) à 75; chaque réponse ouverte au niveau 0, puis au niveau 4
      "
    `)
  })
  test('an area, and one that does not apply', () => {
    expect(said('left')).toMatchInlineSnapshot(`
      "left : 55 sur 100
        - score : moyenne selon le poids, sur 1 thème avec score; poids 1 sur 1
          - one : 55 sur 100; poids 1
        - couverture : 5/9 (0,56); moyenne de la couverture de tous les thèmes qui s’appliquent. Il y
          a un score à partir de 1/2; au-dessous de 4/5, il est provisoire
        - fourchette : de 275/9 (30,56) à 75; moyennes de tous les thèmes qui s’appliquent, y compris
          ceux sans score
      "
    `)
    expect(said('away')).toMatchInlineSnapshot(`
      "away : ne s’applique pas
        - score : moyenne selon le poids, sur 0 thème avec score; poids 0 sur 0
          - three : ne s’applique pas; poids 1
        - couverture : rien ne s’applique; moyenne de la couverture de tous les thèmes qui
          s’appliquent. Il y a un score à partir de 1/2; au-dessous de 4/5, il est provisoire
        - fourchette : rien ne s’applique
      "
    `)
  })
  test('the whole', () => {
    expect(said('overall')).toMatchInlineSnapshot(`
      "Score global : pas de score, parce que trop peu est connu
        - score : moyenne selon le poids, sur 1 domaine avec score; poids 1 sur 5/2 (2,50)
          - left : 55 sur 100; poids 1
          - right : pas de score, parce que trop peu est connu; poids 1,5
          - away : ne s’applique pas; poids 1
        - couverture : 2/9 (0,22); moyenne de la couverture de tous les domaines qui s’appliquent. Il
          y a un score à partir de 1/2; au-dessous de 4/5, il est provisoire
        - fourchette : de 110/9 (12,22) à 90; moyennes de tous les domaines qui s’appliquent, y
          compris ceux sans score
      "
    `)
  })
  test('the stage: unsaid, found, and of a part', () => {
    expect(said('stage')).toMatchInlineSnapshot(`
      "Étape : elle ne peut pas être établie, parce qu’un domaine n’a pas de score. Le domaine le
      plus faible et les questions incontournables décident, jamais une moyenne
        - Exploring : sans condition
        - Preparing : non atteinte. Il faut 25 dans chaque domaine, et ses questions incontournables
          - oui  left : 55
          - non  right : pas de score
          - oui  away : ne s’applique pas
          - oui  asked : atteinte
        - Starting : non atteinte. Il faut 50 dans chaque domaine, et ses questions incontournables
          - oui  left : 55
          - non  right : pas de score
          - oui  away : ne s’applique pas
          - non  Rôle écrit (role) : non atteinte
          - non  known : non confirmée
          - non  open : non confirmée
          - oui  asked : atteinte
        - Embedding : non atteinte. Il faut 75 dans chaque domaine, et ses questions incontournables
          - non  left : 55
          - non  right : pas de score
          - oui  away : ne s’applique pas
          - non  Rôle écrit (role) : non atteinte
          - non  known : non confirmée
          - non  open : non confirmée
          - oui  asked : atteinte
        - Avec chaque réponse ouverte au niveau 0, ce serait : Exploring; au niveau 4 : Preparing
      "
    `)
    expect(said('stage', scored(french, { role: 2, known: 2, open: 3, asked: 4, none: 3 })))
      .toMatchInlineSnapshot(`
        "Étape : elle ne peut pas être établie, parce qu’un domaine n’a pas de score. Le domaine le
        plus faible et les questions incontournables décident, jamais une moyenne
          - Exploring : sans condition
          - Preparing : non atteinte. Il faut 25 dans chaque domaine, et ses questions incontournables
            - oui  left : 500/7 (71,43)
            - oui  right : 75
            - non  away : pas de score
            - oui  asked : atteinte
          - Starting : non atteinte. Il faut 50 dans chaque domaine, et ses questions incontournables
            - oui  left : 500/7 (71,43)
            - oui  right : 75
            - non  away : pas de score
            - oui  Rôle écrit (role) : atteinte
            - non  known : non confirmée
            - oui  open : atteinte
            - oui  asked : atteinte
          - Embedding : non atteinte. Il faut 75 dans chaque domaine, et ses questions incontournables
            - non  left : 500/7 (71,43)
            - oui  right : 75
            - non  away : pas de score
            - oui  Rôle écrit (role) : atteinte
            - non  known : non confirmée
            - oui  open : atteinte
            - oui  asked : atteinte
          - Avec chaque réponse ouverte au niveau 0, ce serait : Exploring; au niveau 4 : Preparing
        "
      `)
    expect(
      said('stage', scored(french, { role: 1 }, { scope: { complete: false, areas: ['left'] } })),
    ).toMatchInlineSnapshot(`
      "Étape : aucune n’est nommée, parce qu’une partie seulement a été posée
      "
    `)
  })
  test('an action', () => {
    expect(said('write')).toMatchInlineSnapshot(`
      "Écrire : numéro 1 sur 2
        - rang 1 sur 4 : une question incontournable est non atteinte
        - raison : Incontournable pour Starting : non atteinte
        - question qu’elle ferait monter : Rôle écrit (role)
        - dans un rang vient d’abord le plus grand écart multiplié par le poids, puis le plus petit
          effort, puis l’ordre du questionnaire
        - effort : petit
        - vient avant, et reprend leur urgence : 2 Dire
      "
    `)
    expect(said('tell')).toMatchInlineSnapshot(`
      "Dire : numéro 2 sur 2
        - rang 2 sur 4 : une question incontournable est non confirmée, ou personne ne sait
        - raison : Incontournable pour Starting : pas encore de réponse
        - questions qu’elle ferait monter : known; open
        - dans un rang vient d’abord le plus grand écart multiplié par le poids, puis le plus petit
          effort, puis l’ordre du questionnaire
        - effort : grand
        - vient après : 1 Écrire
      "
    `)
  })
})
