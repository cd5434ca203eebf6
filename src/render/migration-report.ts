import type { AnswerInput } from '../model/answer-sheet.ts'
import type { AskedAgain, DroppedAnswer, Migration } from '../model/pack-changes.ts'
import { escapeMarkdown } from './text/markdown.ts'
import { documentWords, type DocumentWords } from '../words/document-words.ts'

type MigrationWords = DocumentWords['packChange']['migration']

/** What carrying a sheet over to another pack did, as Markdown: nothing that was answered is lost without a word. */
export function renderMigrationReport(migration: Migration, language: string): string {
  const words = documentWords(language).packChange.migration
  const { before, after, carried, again, dropped, fresh, roles } = migration
  const sections = [
    `# ${words.title}`,
    escapeMarkdown(words.from(`${before.id} ${before.version}`, `${after.id} ${after.version}`)),
    words.carried(carried.length),
    ...table(
      { title: words.again, why: words.againWhy },
      again.map((one) => againRow(one, words)),
      words,
    ),
    ...table({ title: words.dropped, why: words.droppedWhy }, dropped.map(droppedRow), words),
    ...list(words.fresh, fresh),
    ...(roles.length === 0 ? [] : [`## ${words.roles}`, words.rolesWhy(roles.join(', '))]),
  ]
  return `${sections.join('\n\n')}\n`
}

type Row = { id: string; prompt: string; answer: AnswerInput; why: string }

const againRow = ({ id, prompt, answer, because }: AskedAgain, words: MigrationWords): Row => {
  const reasons = because.flatMap((change) =>
    change === 'reworded' || change === 're-anchored' ? [words.because[change]] : [],
  )
  return { id, prompt, answer, why: reasons.join(', ') || words.cannotBeWaived }
}

const droppedRow = ({ id, prompt, answer, reason }: DroppedAnswer): Row => ({
  id,
  prompt,
  answer,
  why: reason ?? '',
})

function table(
  { title, why }: { title: string; why: string },
  rows: readonly Row[],
  words: MigrationWords,
): string[] {
  if (rows.length === 0) return []
  const head = `| ${words.question} | ${words.before} | ${words.reason} |\n| --- | --- | --- |`
  const lines = rows.map(
    ({ id, prompt, answer, why: reason }) =>
      `| ${escapeMarkdown(prompt)} (${id}) | ${escapeMarkdown(answerWords(answer, words))} | ${escapeMarkdown(reason)} |`,
  )
  return [`## ${title}`, why, [head, ...lines].join('\n')]
}

function list(title: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`## ${title}`, ids.map((id) => `- ${id}`).join('\n')]
}

function answerWords(answer: AnswerInput, words: MigrationWords): string {
  if (typeof answer === 'number') return words.level(answer)
  if (answer === 'dont-know') return words.unknown
  if (answer === null) return words.none
  const { level, notApplicable, note } = answer
  const said =
    notApplicable === undefined
      ? answerWords(level ?? null, words)
      : words.notApplicable(notApplicable)
  return note === undefined ? said : words.withNote(said, note)
}
