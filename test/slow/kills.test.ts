import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { code, draftIn, type Session, start, temporaryFolder } from '../pty/terminal.ts'

/**
 * Killed at random moments, 200 times: every answer that the screen had acknowledged is in the file,
 * and in the end the draft holds what an undisturbed run would hold.
 */

const KILLS = 200
const QUESTIONS = 46
const ENTER = code('enter')

/** A fixed sequence, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('200 kills lose no acknowledged answer', async () => {
  const { folder, remove } = temporaryFolder()
  const chance = random(20261122)
  const levelOf = (number: number) => number % 5
  let acknowledged = 0
  let kills = 0
  let walks = 0
  try {
    while (kills < KILLS) {
      const at = await start({ cwd: folder })
      acknowledged = Math.max(acknowledged, await walk(at, chance))
      at.pty.kill('SIGKILL')
      await at.exit
      kills += 1
      const answers = Object.values(answersIn(folder))
      expect(answers.length).toBeGreaterThanOrEqual(acknowledged)
      expect(answers).toEqual(answers.map((_, index) => levelOf(index + 1)))
      if (answers.length === QUESTIONS) {
        walks += 1
        acknowledged = 0
        rmSync(path.join(folder, 'readiness-draft.json'))
      }
    }
    expect(walks).toBeGreaterThan(3)
  } finally {
    remove()
  }

  /** Answers until a random moment; returns the last question that the screen acknowledged. */
  async function walk(at: Session, next: () => number): Promise<number> {
    const until = Date.now() + 200 + next() * 400
    let last = 0
    const step = async (text: string | RegExp, keys: string): Promise<boolean> => {
      const left = until - Date.now()
      if (left <= 0) return false
      const seen = await at.until(text, left).catch(() => null)
      if (seen === null) return false
      for (const [, number] of seen.matchAll(/Question (\d+) kept/g))
        last = Math.max(last, Number(number))
      at.press(keys)
      return true
    }
    const start = /Which organisation|Go on/
    const first = await at.until(start, Math.max(1, until - Date.now())).catch(() => null)
    if (first === null) return 0
    if (first.includes('Which')) {
      at.press('Harbour')
      if (!(await step('Harbour', ENTER))) return 0
      if (!(await step('Who is in the room?', '1'))) return 0
      if (!(await step(/Peer worker +1/, ENTER))) return 0
      if (!(await step('What would you like', ENTER))) return 0
    } else {
      at.press(ENTER)
      const after = await at.until(/how many/, Math.max(1, until - Date.now())).catch(() => null)
      if (after === null) return 0
      at.press(ENTER)
      const asked = await at
        .until(/(\d+) of 46|What would|have a level/, Math.max(1, until - Date.now()))
        .catch(() => null)
      if (asked === null || asked.includes('have a level')) return 0
      if (asked.includes('What would')) at.press(ENTER)
      else await keepFrom(asked)
    }
    for (;;) {
      const seen = await wait(/Question \d+ kept: |this is what you kept|have a level/)
      if (seen === null || seen.includes('have a level')) return last
      for (const [, number] of seen.matchAll(/Question (\d+) kept: /g))
        last = Math.max(last, Number(number))
      if (seen.includes('this is what you kept')) {
        await wait('save and leave')
        at.press(ENTER)
        const asked = await wait(/\d+ of 46/)
        if (asked === null) return last
        await keepFrom(asked)
      } else await keepFrom(`${last + 1} of 46`)
    }

    async function wait(text: string | RegExp): Promise<string | null> {
      return at.until(text, Math.max(1, until - Date.now())).catch(() => null)
    }

    async function keepFrom(screen: string): Promise<void> {
      const number = Number([...screen.matchAll(/(\d+) of 46/g)].at(-1)?.[1])
      at.press(String(levelOf(number)))
      await at.until(`► ${levelOf(number)}`, Math.max(1, until - Date.now())).catch(() => null)
      at.press(ENTER)
    }
  }

  function answersIn(where: string): Record<string, unknown> {
    try {
      return draftIn(where).answers
    } catch {
      return {}
    }
  }
}, 600_000)
