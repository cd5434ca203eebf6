import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/prompt/machine/answer.ts'
import { Talk } from '../../src/prompt/linear/talk.ts'
import { aloneState, freshState, resumedState } from '../../src/prompt/machine/start.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { draftOf, keptFrom } from '../../src/prompt/draft.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { Run, type Storage } from '../../src/prompt/run.ts'
import type { World } from '../../src/prompt/world.ts'
import type { AnswerSheet } from '../../src/model/answer-sheet.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { frenchPack, smallPack } from './french-pack.ts'
import { playTo, STORAGE, WINDOW, worldFor } from './support.ts'

/** The interview line by line in French: what is typed is the same, what is said is not. */

const world = worldFor(frenchPack)

type Setting = { world: World; first?: State; storage?: Storage; width?: number }

const fresh = (at: World) => freshState(at, { size: WINDOW, at: 0 })

async function talk(
  { world, first = fresh(world), storage = STORAGE, width = 78 }: Setting,
  lines: readonly string[],
): Promise<{ text: string; run: Run }> {
  let text = ''
  const run = new Run({ world, first, storage, now: () => 0 })
  const talking = new Talk(run, (said) => (text += said), width)
  run.watch(() => talking.goOn())
  talking.goOn()
  for (const line of lines) {
    text += `${line}\n`
    talking.hear(line)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { text, run }
}

const golden = (name: string, text: string) =>
  expect(`${text}\n`).toMatchFileSnapshot(`frames/fr/${name}.txt`)

/** The letters are those of every language; only the word that agrees is one's own. */
const whole = (yes: string) =>
  [
    '|Port|douze|0|2|z|b|0|2|',
    '|9|3|7|b|1|7||l|w|h|p|?|n|Écrit en mars.|Signé.||n||2',
    '|x||Une seule équipe.|b||3|3|e|Procès-verbal|Étagère 3|hier|2026-03-01|',
    `|a|8|0|1|Jamais.||z|e|Pas une fois.||${yes.slice(0, 1)}|s`,
    `|4|d|l|77|3|2|j|9|1|r|f||q||f|${yes}`,
  ]
    .join('')
    .split('|')

const VIEWS = [
  'a|1|0|Pas une fois.|||a|||En privé.||',
  'a|k|z|k|e|0||Une fois.|||a|k|x||x|oui',
  'e|Plan||||e|k||Étagère|||e|k|x',
].join('|')

describe('in French', () => {
  test('a whole interview, with slips, and everything that can be written', async () => {
    const { text, run } = await talk({ world }, whole('oui'))
    await golden('P-whole', text)
    expect(run.hasEnded()).toBe(true)
    const { answers } = run.state()
    expect(answers.get('role-written')).toMatchObject({ level: 2, note: 'Écrit en mars.\nSigné.' })
    expect(answers.get('voice-counts')?.dissent).toEqual([{ level: 1, text: 'Pas une fois.' }])
  })

  test('other views and evidence that are kept: heard, changed, taken out', async () => {
    const { text, run } = await talk({ world, first: playTo(1, world).state }, VIEWS.split('|'))
    await golden('P-views', text)
    expect(run.state().answers.get('role-written')).toMatchObject({
      dissent: [{ level: 0, text: 'Une fois.' }],
      evidence: [],
    })
  })

  test('a draft is taken up again', async () => {
    const { run } = await talk({ world }, 'Port|1|1||1|2|s'.split('|'))
    const { interview, ...sheet } = JSON.parse(
      JSON.stringify(draftOf(world, run.state())),
    ) as AnswerSheet
    const at = new Date(2026, 10, 3, 15, 42).toISOString()
    const kept = keptFrom({
      sheet,
      answers: run.state().answers,
      interview: draftInterviewSchema.parse({ ...interview, rev: 1, at }),
    })
    const first = resumedState(world, kept, { size: WINDOW, at: 0 })
    const { text } = await talk({ world, first }, '0|1||||q|oui'.split('|'))
    await golden('P-resume', text)
  })

  test('one person apart', async () => {
    const scope = { complete: true } as const
    const first = aloneState(
      { ...world, isAlone: true },
      { size: WINDOW, at: 0, scope, role: 'manager' },
    )
    const alone = { ...world, isAlone: true }
    const { text, run } = await talk({ world: alone, first }, 'd|1|2|2|f|oui'.split('|'))
    await golden('P-alone', text)
    expect(run.hasEnded()).toBe(true)
  })

  test('from last time', async () => {
    const answers: Answers = new Map([
      ['role-written', { state: 'answered', level: 1 }],
      ['role-known', { state: 'answered', level: 3 }],
    ])
    const last = { date: '2025-11-12', answers, changed: new Set(['role-known']) }
    const { text } = await talk(
      { world: worldFor(frenchPack, { last }), width: Infinity },
      'Port|1|||4|=|r'.split('|'),
    )
    expect(text).toContain(
      'La dernière fois (12 nov. 2025)\u00a0: niveau 1. Tapez = pour donner la même réponse.',
    )
    expect(text).toContain('niveau 3. La question a été reformulée depuis.')
  })

  test('an answer that cannot be saved', async () => {
    const reason = 'le disque est plein'
    const storage: Storage = {
      ...STORAGE,
      save: async () => ({ kind: 'failed', reason, remedy: 'Libérez de l’espace' }),
    }
    const { text, run } = await talk({ world, storage }, 'Port|1|1||1|2||q'.split('|'))
    expect(text).toContain('Appuyez sur Entrée pour réessayer, ou tapez q pour quitter\u00a0: ')
    expect(await run.ended).toMatchObject({ how: 'not-saved', reason })
  })

  test('yes in English agrees too; a letter that stands for it in French does not finish', async () => {
    const lines = (last: string) => `Port|1|1||1|r|f|${last}`.split('|')
    const { run: yes } = await talk({ world }, lines('YES'))
    const { run: oui } = await talk({ world }, lines('Oui'))
    const { run: letter } = await talk({ world }, lines('o'))
    expect([yes, oui, letter].map((run) => run.hasEnded())).toEqual([true, true, false])
  })
})

test('a French interview says nothing that only the English catalogue says', async () => {
  const width = Infinity
  const { text } = await talk({ world, width }, whole('oui'))
  expect(englishIn(text)).toEqual([])
  const { text: inEnglish } = await talk({ world: worldFor(smallPack), width }, whole('yes'))
  expect(englishIn(inEnglish).length).toBeGreaterThan(50)
})

test('nothing that is said in French holds an escape byte or a drawn sign', async () => {
  const { text } = await talk({ world }, whole('oui'))
  expect(text).not.toMatch(/[\u001b─█░►│›·…–—]/)
})

test('what is asked for fits on a line of its own', () => {
  const { linearPrompt } = world.words
  const { evidence, ...others } = linearPrompt
  const prompts = Object.values({ ...others, ...evidence }).map((prompt) =>
    typeof prompt === 'string' ? prompt : (prompt as (n: number) => string)(88),
  )
  expect(prompts.length).toBeGreaterThan(20)
  expect(prompts.filter((prompt) => prompt.length > 78)).toEqual([])
})
