import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Register, registerFor } from '../../src/commands/register.ts'
import { InputError, inEnglish } from '../../src/errors.ts'
import { commentsIn } from '../../src/io/yaml-comments.ts'
import type { Plan } from '../../src/model/plan.ts'
import { parsePlan } from '../../src/commands/parse-plan.ts'
import { HOSTILE } from '../render/support/hostile.ts'
import { allAt, sample } from '../render/support/sample.ts'
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary.ts'

const BEFORE = sample()
const LATER = { date: '2027-11-01' }
/** Some actions fall away, some are new, the others have other reasons and numbers. */
const AFTER = sample({
  ...LATER,
  answers: allAt(2, { 'role-text': 4, 'role-view': 4, 'pay-level': 3 }),
})

async function firstText(): Promise<string> {
  return (await registerFor(BEFORE, join(temporaryFolder(), 'plan.yaml'))).text
}

async function merge(text: string, document = AFTER): Promise<Register> {
  const folder = makeFolder()
  try {
    const file = join(folder, 'plan.yaml')
    writeFileSync(file, text)
    return await registerFor(document, file)
  } finally {
    removeFolder(folder)
  }
}

const human = ({ actions }: Plan) =>
  new Map(
    actions.map(({ id, title, owner, due, status, note, evidence }) => [
      id,
      { title, owner, due, status, note, evidence },
    ]),
  )

describe('a new plan', () => {
  test('has every action in order, with the usual owner beside an empty place', async () => {
    const { plan, text, merged } = await registerFor(BEFORE, join(temporaryFolder(), 'plan.yaml'))
    expect(plan.actions.map(({ id }) => id)).toEqual(BEFORE.actions.map(({ id }) => id))
    expect(text).toContain('owner: # usually: HR lead\n')
    expect(parsePlan(text, 'plan.yaml').plan).toEqual(plan)
    expect(merged).toBeNull()
    await expect(text).toMatchFileSnapshot('../golden/plan.yaml')
  })

  test('is left byte for byte where the same result comes again', async () => {
    const text = await firstText()
    const { isChanged, text: again } = await merge(text, BEFORE)
    expect([isChanged, again]).toEqual([false, text])
  })
})

describe('a second result', () => {
  test('marks what is reached or no longer offered, adds what is new, renews the facts', async () => {
    const { plan, merged } = await merge(await firstText())
    const facts = new Map(plan.actions.map((action) => [action.id, action.facts]))
    expect(facts.get('do-role-view')).toMatchObject({ offered: false, reached: true, number: null })
    const offered = plan.actions.filter((action) => action.facts.offered)
    expect(new Set(offered.map(({ id }) => id))).toEqual(new Set(AFTER.actions.map(({ id }) => id)))
    for (const action of AFTER.actions)
      expect(facts.get(action.id)).toMatchObject({ reason: action.reason, items: action.items })
    expect(plan.result.date).toBe('2027-11-01')
    expect(merged?.added.length).toBeGreaterThan(0)
    expect(merged?.marked).toContain('Do role view')
  })

  test('puts a new action behind the one it follows in the new result, with a word on where it is from', async () => {
    const { plan, text } = await merge(await firstText())
    const ids = plan.actions.map(({ id }) => id)
    const old = BEFORE.actions.map(({ id }) => id)
    const [added] = ids.filter((id) => !old.includes(id))
    const order = AFTER.actions.map(({ id }) => id)
    const before = order.slice(0, order.indexOf(added ?? '')).findLast((id) => old.includes(id))
    expect(ids[ids.indexOf(added ?? '') - 1]).toBe(before)
    expect(text).toContain(`# New in the result of 1 November 2027.\n  - id: ${added}`)
  })

  test('done stays done, and once merged it is not merged again', async () => {
    const text = (await firstText()).replace('status: open', 'status: done')
    const { plan, text: merged } = await merge(text)
    expect(plan.actions[0]?.status).toBe('done')
    const again = await merge(merged)
    expect([again.isChanged, again.text]).toEqual([false, merged])
  })

  test('what somebody changed among the facts is kept as a comment', async () => {
    const text = (await firstText()).replace(
      /reason: .*\n/,
      'reason: "Because our board promised it" # on 3 May\n',
    )
    const { text: merged } = await merge(text)
    expect(merged).toContain('reason: "Because our board promised it"')
    expect(merged).toContain('on 3 May')
    expect(commentsIn(merged).join('\n')).toContain('Because our board promised it')
  })
})

const word = fc.oneof(
  fc.constantFrom(
    ...HOSTILE.filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)),
  ),
  fc.string({ minLength: 1, maxLength: 30 }),
)
const safe = word.filter(
  (text) => text.trim() !== '' && !/[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u.test(text),
)

/** What a person does to the text of a plan. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('comment' as const),
    at: fc.nat(),
    text: safe,
    indent: fc.constantFrom(0, 2, 4, 6),
  }),
  fc.record({ kind: fc.constant('behind' as const), at: fc.nat(), text: safe }),
  fc.record({
    kind: fc.constant('field' as const),
    at: fc.nat(),
    name: fc.constantFrom('owner', 'note', 'title'),
    text: safe,
    style: fc.constantFrom('double', 'block', 'plain'),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    at: fc.nat(),
    text: fc.constantFrom('started', 'done', 'dropped'),
  }),
  fc.record({ kind: fc.constant('evidence' as const), at: fc.nat(), text: safe }),
  fc.record({
    kind: fc.constant('fact' as const),
    at: fc.nat(),
    name: fc.constantFrom('reason', 'artefact', 'owner'),
    text: fc.nat().map((number) => `word${number}`),
  }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
)

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

const json = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Carries out a change on the lines; null where it does not fit there. */
function apply(text: string, one: Change): string | null {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line === 'actions:') + 1
  const at = first + (one.at % (lines.length - first))
  if (one.kind === 'comment') {
    return lines.toSpliced(at, 0, `${' '.repeat(one.indent)}# ${one.text}`).join('\n')
  }
  if (one.kind === 'behind') {
    if (lines[at]?.includes('#') || lines[at]?.trim() === '') return null
    return lines.with(at, `${lines[at]} # ${one.text}`).join('\n')
  }
  if (one.kind === 'move') return moved(text, one.at, one.to)
  if (one.kind === 'fact') {
    const facts = lines.flatMap((line, index) =>
      line.startsWith(`      ${one.name}:`) ? [index] : [],
    )
    const fact = facts[one.at % facts.length]
    return fact === undefined ? null : lines.with(fact, `      ${one.name}: ${one.text}`).join('\n')
  }
  const name = one.kind === 'field' ? one.name : one.kind
  const places = lines.flatMap((line, index) => (line.startsWith(`    ${name}:`) ? [index] : []))
  const place = places[one.at % places.length]
  if (place === undefined) return null
  return lines.toSpliced(place, 1, ...written(name, one)).join('\n')
}

function written(name: string, one: Extract<Change, { text: string }>): string[] {
  if (one.kind === 'evidence') {
    return [
      '    evidence:',
      `      - ${json(one.text)}`,
      `      - { title: ${json(one.text)}, expires: 2028-01-01 }`,
    ]
  }
  if (one.kind === 'field' && one.style === 'block') return [`    ${name}: |`, `      x${one.text}`]
  if (one.kind === 'field' && one.style === 'plain') return [`    ${name}: words   # ${one.text}`]
  return [`    ${name}: ${one.kind === 'field' ? json(one.text) : one.text}`]
}

/** The actions of a plan that nobody has written between are blocks of lines. */
function moved(text: string, from: number, to: number): string {
  const [head = '', ...actions] = text.split(/(?=^ {2}- id: )/m)
  const [block = ''] = actions.splice(from % actions.length, 1)
  actions.splice(to % (actions.length + 1), 0, block)
  return [head, ...actions.map((one) => (one.endsWith('\n') ? one : `${one}\n`))].join('')
}

describe('whatever people write into a plan', () => {
  test(
    'every word, every comment and their order outlive the next result',
    { timeout: 120_000 },
    async () => {
      const start = await firstText()
      let usable = 0
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const text = changes.reduce(
            (before, one) => readableOr(apply(before, one), before),
            start,
          )
          usable += text === start ? 0 : 1
          const before = parsePlan(text, 'plan.yaml').plan
          const { plan, text: merged } = await merge(text)
          const left = commentsIn(merged)
          for (const comment of commentsIn(text)) {
            const place = left.indexOf(comment)
            expect(place, `the comment ${comment}`).not.toBe(-1)
            left.splice(place, 1)
          }
          for (const [changed] of text.matchAll(/(?<=^ {6}\w+: )word\d+$/gm))
            expect(merged).toContain(changed)
          const back = await merge(merged, sample({ date: '2028-11-01' }))
          for (const [changed] of text.matchAll(/(?<=^ {6}\w+: )word\d+$/gm))
            expect(back.text).toContain(changed)
          const after = human(plan)
          for (const [id, words] of human(before)) expect(after.get(id)).toEqual(words)
          const ids = before.actions.map(({ id }) => id)
          expect(plan.actions.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids)
          expect((await merge(merged)).text).toBe(merged)
        }),
        { numRuns: Number(process.env['RUNS'] ?? 100) },
      )
      expect(usable).toBeGreaterThan(50)
    },
  )

  /** A change that leaves no plan is not made: the program would refuse the file and leave it alone. */
  function readableOr(text: string | null, before: string): string {
    if (text === null) return before
    try {
      parsePlan(text, 'plan.yaml')
      return text
    } catch (error) {
      if (error instanceof InputError) return before
      throw error
    }
  }
})

describe('a plan that is not one', () => {
  test.each([
    [
      'a day that is none',
      (text: string) => text.replace('due:', 'due: 2027-02-30'),
      'expected a date that exists',
    ],
    [
      'a status that is none',
      (text: string) => text.replace('status: open', 'status: finished'),
      'open or started or done or dropped',
    ],
    [
      'a name that is none',
      (text: string) => text.replace('note:', 'notes:'),
      'notes is not a known name here. Did you mean note?',
    ],
    [
      'an action twice',
      (text: string) =>
        text.replace(/id: do-[a-z-]+\n([\s\S]*?)id: do-[a-z-]+/, (whole) =>
          whole.replaceAll(/id: do-[a-z-]+/g, 'id: do-role-text'),
        ),
      'is in this plan already',
    ],
    [
      'another organisation',
      (text: string) => text.replace('organisation: Harbour', 'organisation: River'),
      'but the result is of Harbour',
    ],
    [
      'a later result',
      (text: string) => text.replace('date: 2026-11-01', 'date: 2028-01-01'),
      'is older',
    ],
    ['another file', () => 'kind: questionnaire\n', 'is no plan of readiness'],
  ])('%s is refused with its place, and stays as it is', async (_, spoil, message) => {
    const file = join(temporaryFolder(), 'plan.yaml')
    const text = spoil(await firstText())
    writeFileSync(file, text)
    const error = await registerFor(AFTER, file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    const { message: said, problems } = error as InputError
    expect([said, ...problems.map((one) => inEnglish(one.message))].join('\n')).toContain(message)
    for (const problem of problems) expect(problem.line).toBeGreaterThan(0)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
