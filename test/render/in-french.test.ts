import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { render } from '../../src/commands/render-report.ts'
import { gateOutcomes } from '../../src/core/gates.ts'
import { planOf } from '../../src/core/plan/plan-of.ts'
import { score } from '../../src/core/score.ts'
import { sheetOf } from '../../src/core/sheet-of.ts'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { LoadedQuestionnaire } from '../../src/model/questionnaire.ts'
import { renderPlan } from '../../src/render/plan/render-plan.ts'
import { renderStepSummary } from '../../src/render/step-summary.ts'
import { summary } from '../../src/render/summary.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { EXAMPLES } from '../support/examples.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'

/** What is said about a result of a questionnaire in French holds no English of the catalogue, in any form. */

const SLOW = { timeout: 120_000 }

/** What is read of a page, a table or an office file. */
const textOf = (markup: string): string =>
  markup.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')

const officeText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml') && !/styles|theme|settings/.test(name))
    .map(([, part]) => textOf(strFromU8(part)))
    .join(' ')

const junitText = (text: string): string =>
  [...text.matchAll(/(?:name|message)="([^"]*)"|>([^<]+)</g)]
    .map(([, value = '', inner = '']) => value + inner)
    .join('\n')

/** Every form of a result, for the reader who gets all of it, held against bars that it misses. */
async function tellings(document: Assessment, better: Assessment): Promise<Record<string, string>> {
  const gates = gateOutcomes(
    {
      stage: document.pack.stages.at(-1)?.id ?? '',
      scores: [{ atLeast: 99.5 }, { area: document.areas[0]?.id ?? '', atLeast: 99.5 }],
      coverage: 100,
      critical: true,
      noRegression: better,
    },
    document,
  )
  const plan = begun(planOf(document))
  return {
    Markdown: await render(document, 'md', { gates }),
    HTML: textOf(await render(document, 'html', { gates })),
    Word: officeText(await render(document, 'docx', { gates })),
    Excel: officeText(await render(document, 'xlsx')),
    badge: textOf(await render(document, 'badge')),
    JUnit: junitText(await render(document, 'junit', { gates })),
    'step summary': renderStepSummary(document, gates),
    terminal: summary(document, { reports: [], next: [], colour: false, width: 80 }),
    'plan in Markdown': String(await renderPlan(plan, 'md')),
    'plan as a page': textOf(String(await renderPlan(plan, 'html'))),
    'plan as a table': String(await renderPlan(plan, 'csv')),
    'plan as a calendar': String(await renderPlan(plan, 'ics')).replace(/\r\n /g, ''),
  }
}

/** One action that somebody sees to, with all that a plan can hold. */
const begun = (plan: Plan): Plan => ({
  ...plan,
  actions: plan.actions.map((action, index) =>
    index > 0
      ? action
      : {
          ...action,
          owner: 'Camille',
          due: '2026-09-01',
          status: 'started',
          note: 'Avec les pairs.',
          evidence: [{ title: 'Ébauche', expires: '2027-01-31' }],
        },
  ),
})

const options = { toolVersion: '0.1.0', date: '2026-02-01', organisation: 'Le Port' }

/** The same answers with the highest level wherever there is one: a result from which there is only down. */
function betterThan(document: Assessment, loaded: LoadedQuestionnaire): Assessment {
  const { answers, ...sheet } = sheetOf(document)
  const best = Object.entries(answers).map(([id, input]) => [id, input === null ? null : 4])
  return score(loaded, { ...sheet, answers: Object.fromEntries(best) }, options)
}

/** The answers of an example, with nothing that somebody wrote in English. */
function exampleFor(loaded: LoadedQuestionnaire): Assessment {
  const { answers, participants } = sheetOf(Object.values(EXAMPLES)[0] as Assessment)
  const bare = Object.entries(answers).map(([id, input]) => [id, bareAnswer(input)])
  const sheet = { questionnaire: 'peer-workforce', participants, answers: Object.fromEntries(bare) }
  return score(loaded, sheet, options)
}

function bareAnswer(input: AnswerInput): AnswerInput {
  if (typeof input !== 'object' || input === null) return input
  return input.notApplicable === undefined
    ? (input.level ?? null)
    : { notApplicable: 'Sans objet.' }
}

/** The shipped questionnaire; the works that it cites keep the language that they are in. */
async function shippedInFrench(): Promise<LoadedQuestionnaire> {
  const loaded = await loadQuestionnaireFile('questionnaires/peer-workforce.fr.yaml')
  const { sources } = loaded.questionnaire
  const cited = sources.map(({ id }) => ({ id, citation: `Ouvrage ${id}.` }))
  return { ...loaded, questionnaire: { ...loaded.questionnaire, sources: cited } }
}

const FORMS = [
  'Markdown',
  'HTML',
  'Word',
  'Excel',
  'badge',
  'JUnit',
  'step summary',
  'terminal',
  'plan in Markdown',
  'plan as a page',
  'plan as a table',
  'plan as a calendar',
]

describe.each([
  ['a small questionnaire', () => smallPackIn('fr'), answeredIn],
  ['the shipped one', shippedInFrench, exampleFor],
])('a result of %s in French', (_, load, answer) => {
  let told: Record<string, string> = {}

  beforeAll(async () => {
    const loaded = await load()
    const document = answer(loaded)
    told = await tellings(document, betterThan(document, loaded))
  }, SLOW.timeout)

  test.each(FORMS)('%s', (form) => {
    expect(told[form]?.length).toBeGreaterThan(100)
    expect(englishIn(told[form] ?? '')).toEqual([])
  })

  test('there are its derivations in it, and its missed gates', () => {
    expect(told['HTML']).toContain('D’où vient l’étape')
    expect(told['HTML']).toMatch(/divisés par leur poids/)
    expect(told['JUnit']).toMatch(/il manque/)
  })
})

test('English is found where it stands', () => {
  expect(englishIn('Le score. Needs 50 in every area, and its critical items')).not.toEqual([])
})
