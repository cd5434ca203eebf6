import { allItems } from '../core/pack.ts'
import type { Environment } from '../environment.ts'
import { shippedPackIds } from '../io/packs.ts'
import { translationNote } from '../render/translation-note.ts'
import { visibleLine } from '../visible.ts'
import { documentWords } from '../words/document-words.ts'
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
      const { version, title, language, translation, summary } = pack
      const row = { id, version, language, questions: allItems(pack).length, title, summary }
      const count = documentWords(language).show.questionCount(row.questions)
      return {
        row: { ...row, ...(translation && { translation }) },
        count,
        note: translationNote(pack),
      }
    }),
  )
  const lines = rows.map(({ row, count, note }) => {
    const texts = [row.id, row.version, count, row.title, note && `(${note})`]
    return visibleLine(texts.filter(Boolean).join('  '))
  })
  await print(
    stdout,
    json
      ? `${JSON.stringify(
          rows.map(({ row }) => row),
          null,
          2,
        )}\n`
      : lines.map((line) => `${line}\n`).join(''),
  )
  return 0
}
