import { describe, expect, test } from 'vitest'
import { interview as english } from '../../src/words/english/interview.ts'
import { messages as englishMessages } from '../../src/words/english/messages.ts'
import { interview as french } from '../../src/words/french/interview.ts'
import { messages as frenchMessages } from '../../src/words/french/messages.ts'
import { oddIn, withoutYaml } from '../support/french-prose.ts'

/** The words around the interview, the first round and purge: each is said in both languages. */

const standing = { decided: 3, asked: 5, open: 2 }
const held = { draft: 'd.json', organisation: 'Port', since: '14:31', process: 7, command: 'npx r' }
const draft = { draft: 'd.json', command: 'npx r assess' }

/** What each of them is told. */
const FACTS: Readonly<Record<string, readonly unknown[]>> = {
  'firstRound.begin': ['Pack'],
  'firstRound.prompt': [true],
  'firstRound.slip': [8],
  'firstRound.done': [{ sheets: 2, folder: 'votes', command: 'npx r' }],
  held: [{ ...held, host: 'vm', isElsewhere: true, saved: { at: '15:42', place: 2, asked: 4 } }],
  'leaving.left': ['X.', 'npx r'],
  'leaving.stopped': [draft, { ...standing, place: 2, writing: { kind: 'note', characters: 9 } }],
  'leaving.notSaved': [draft, { ...standing, reason: 'X', remedy: 'Y' }],
  'leaving.conflict': ['x.json'],
  'linearArrival.draft': ['d.json'],
  'linearArrival.fact': ['X', 'Y'],
  'linearArrival.choice': [2, 'X'],
  'linearArrival.name': ['Pack'],
  'linearArrival.oneWay': [1, { name: 'X', questions: 'Y', minutes: 'Z' }],
  'linearArrival.onePart': [1, { title: 'X', count: 4, isTheme: false }],
  'linearArrival.note': [3],
  'linearArrival.noteSoFar': [['X']],
  'linearArrival.evidence': [3],
  'linearArrival.evidenceMore': [2],
  'linearArrival.evidenceKept': [1, { kept: 2, question: 3, said: ['X'] }],
  'linearArrival.view': [3],
  'linearArrival.viewsKept': [2],
  'linearArrival.viewKept': [1, 2, 'X'],
  'linearArrival.viewReadBack': ['X'],
  'linearArrival.jumpTo': [1, { title: 'X', count: 4, open: 2 }],
  'linearList.themeEnd': [{ title: 'X', ...standing }],
  'linearList.backToReview': [2],
  'linearList.review': [{ level: 3, asked: 9, notApplicable: 2, open: 2, unseen: 2 }],
  'linearList.open': [1, { number: 4, isUnknown: false, title: 'X' }],
  'linearList.theme': ['X', 4],
  'linearList.question': [4, { answer: 'x', title: 'X' }],
  'linearPrompt.resume': [4],
  'linearPrompt.howMany': ['X', 2],
  'linearPrompt.choice': [4],
  'linearPrompt.answer': [true],
  'linearPrompt.viewFrom': [4, 'leaves'],
  'linearPrompt.viewLevelOfKept': [null],
  'linearPrompt.readKept': [true],
  'linearPrompt.jump': [4],
  'linearQuestion.place': [3, 9],
  'linearQuestion.placeIn': [3, 9, { area: 'X', theme: 'Y' }],
  'linearQuestion.level': [2, 'X'],
  'linearQuestion.again': ['x'],
  'linearQuestion.last': ['2025-11-12', 'x', 'offered'],
  'linearQuestion.standing': [3, { all: 9, open: 2, timeLeft: 55 }],
  'linearSlip.notFitting': ['y', 'X.'],
  'linearSlip.noLevel': ['y'],
  'linearSlip.choice': [4],
  'linearSlip.view': [4],
  'linearSlip.kept': [true],
  'storage.allowWriting': ['/x'],
  'storage.lookAtFolder': ['/x'],
  'messages.interview.otherQuestionnaire': ['d.json', { theirs: 'x 1', ours: 'y 2' }],
  'messages.interview.unfittingDraft': ['d.json', 'x 1'],
  'messages.interview.draftStays': ['X', 'd.json'],
  'messages.firstRound.noRoles': ['x'],
  'messages.firstRound.unknownRound': ['3'],
  'messages.firstRound.roundWithoutVotes': ['2'],
  'messages.firstRound.useless': [['--from'], true],
  'messages.firstRound.severalWaves': [['x', 'y']],
  'messages.purge.held': ['d.json', { process: 7, host: 'vm' }],
  'messages.purge.nothingHere': ['d.json'],
  'messages.purge.noDraft': ['d.json'],
  'messages.purge.notADraft': ['d.json'],
  'messages.purge.noWave': ['x', { file: 'l.json', known: ['y'], near: undefined }],
  'messages.purge.draft': ['d.json'],
  'messages.purge.leftover': ['d.json'],
  'messages.purge.aside': ['d.json'],
  'messages.purge.wave': ['x', { file: 'l.json', packs: ['p'] }],
  'messages.confirm.replace': ['x.md', 2],
}

/** Nothing but facts and marks, or a word that both languages have. */
const ALIKE = new Set([
  'linearArrival.fact',
  'linearArrival.choice',
  'linearArrival.oneWay',
  'linearList.question',
  'linearPrompt.note',
])
const PART =
  /^(firstRound|held|leaving|linear|storage|messages\.(interview|firstRound|purge|confirm))/

function said(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]]
  if (typeof words === 'function') {
    const facts = FACTS[place]
    if (!facts) throw new Error(`nothing is known to tell ${place}`)
    return [[place, [words(...facts)].flat().join('\n')]]
  }
  return Object.entries(words ?? {}).flatMap(([key, one]) => {
    const here = place === '' ? key : `${place}.${key}`
    return here === 'messages' || PART.test(here) ? said(one, here) : []
  })
}

const inEnglish = new Map(said({ ...english, messages: englishMessages }))
const inFrench = new Map(said({ ...french, messages: frenchMessages }))

describe('in both languages', () => {
  test('there is something to say, and it is told whole', () => {
    expect(inFrench.size).toBeGreaterThan(100)
    expect([...inFrench.keys()]).toEqual([...inEnglish.keys()])
    const broken = [...inFrench, ...inEnglish].filter(([, text]) => /undefined|=>|NaN/.test(text))
    expect(broken).toEqual([])
  })

  test('no French text is the English one', () => {
    const alike = [...inFrench].filter(
      ([place, text]) => text.replaceAll('\u00a0', '') === inEnglish.get(place),
    )
    expect(alike.filter(([place]) => !ALIKE.has(place))).toEqual([])
  })

  test('French is set as in Canada', () => {
    const odd = [...inFrench].flatMap(([, text]) => oddIn(withoutYaml(text)))
    expect(odd).toEqual([])
  })

  test.each([...inFrench].filter(([place]) => place.startsWith('linearPrompt.')))(
    '%s ends as a prompt does',
    (place, text) => {
      if (place === 'linearPrompt.yes') return
      expect(text).toMatch(/\u00a0: $/)
    },
  )
})

describe('one and many in French', () => {
  const { leaving, linearList } = french
  const review = { level: 1, asked: 4, notApplicable: 1, open: 0, unseen: 1 }
  const stopped = (decided: number, open: number) =>
    leaving.stopped(draft, { decided, asked: 4, open, place: null, writing: null }).split('\n')[3]

  test.each([
    [linearList.backToReview(0), 'Retour au récapitulatif, aucune n’est ouverte.'],
    [linearList.backToReview(1), 'Retour au récapitulatif, 1 est ouverte.'],
    [
      linearList.review(review),
      'Récapitulatif. 1 sur 4 a un niveau, 1 ne s’applique pas, aucune n’est ouverte, 1 est à venir.',
    ],
    [
      linearList.review({ level: 2, asked: 9, notApplicable: 3, open: 4, unseen: 0 }),
      'C’était la dernière question. 2 sur 9 ont un niveau, 3 ne s’appliquent pas, 4 sont ouvertes.',
    ],
    [stopped(1, 0), '  1 réponse sur 4\u00a0questions, 0 ouverte'],
    [stopped(2, 2), '  2 réponses sur 4\u00a0questions, 2 ouvertes'],
    [
      french.firstRound.done({ sheets: 1, folder: 'v', command: 'x' }).split(' dans')[0],
      '1 feuille de réponses a été écrite',
    ],
    [frenchMessages.confirm.replace('x.md', 0), 'x.md existe déjà. Remplacer?'],
    [
      frenchMessages.purge.held('d', { process: 0, host: 'an unknown machine' }).split(';')[0],
      'd est ouvert dans un autre readiness (processus 0 sur un ordinateur inconnu)',
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected)
  })
})
