import { allItems } from '../core/pack.ts'
import type { Environment } from '../environment.ts'
import { shippedPackIds } from '../io/packs.ts'
import { visibleLine } from '../visible.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { print } from './print.ts'

/** The shipped packs: a line each with id, version, number of questions and title; or as JSON. */
export async function list(
  { json }: { json?: boolean | undefined },
  { stdout }: Environment,
): Promise<number> {
  const ids = shippedPackIds()
  const rows = await Promise.all(
    ids.map(async (id) => {
      const { questionnaire: pack } = await loadQuestionnaire(id)
      const { version, title, language, summary } = pack
      return { id, version, language, questions: allItems(pack).length, title, summary }
    }),
  )
  const lines = rows.map((row) =>
    visibleLine(`${row.id}  ${row.version}  ${row.questions} questions  ${row.title}`),
  )
  await print(
    stdout,
    json ? `${JSON.stringify(rows, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
  )
  return 0
}
