import type { Message, Problem } from '../errors.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Parsed } from '../model/parse-shape.ts'
import { type Answer, toAnswer } from './answer.ts'
import {
  type PastePack,
  itemIds,
  namedPack,
  orderOf,
  packSection,
} from './paste-text/pack-label.ts'
import { sheetIn } from './paste-text/sheet-in.ts'
import { type Found, type Section, readSections, writeSections } from './paste-text/sections.ts'
import { escapeWords } from './paste-text/words.ts'

/**
 * An answer sheet as a short text to paste into an e-mail, and back. The form writes it in a browser,
 * `readiness aggregate` reads it.
 *
 * The answers stand in pack order, one character each: `0` to `4` a level, `d` don't know, `x` does not
 * apply, `s` left open (the keys of the interview). No hyphens, dots or quotation marks, which mail
 * programs make typographic. Reasons and notes follow as words that can be read before they are sent.
 */

export type { PastePack }

/** What the text carries of a sheet. Evidence and other views are not asked in a form. */
export type PasteSheet = Pick<AnswerSheet, 'wave' | 'respondent' | 'answers'>

const IN_A_GROUP = 5
const IN_A_ROW = 25

/** @returns lines of up to 64 characters (a longer word stays whole), with a line end at the end */
export function encodePasteText(sheet: PasteSheet, pack: PastePack): string {
  const ids = itemIds(pack)
  const answers = ids.map((id) => toAnswer(sheet.answers[id]))
  return writeSections([
    packSection(pack),
    ...respondentSection(sheet.respondent),
    ...(sheet.wave === undefined ? [] : [{ label: `wave ${sheet.wave}`, content: '' }]),
    ...rows(answers.map(letterOf).join('')),
    ...answers.flatMap(({ reason, note }, index) => [
      ...words('reason', ids[index], reason),
      ...words('note', ids[index], note),
    ]),
  ])
}

/** Does a file hold such a text, and not YAML or JSON? */
export function isPasteText(text: string): boolean {
  const { starts, isOtherVersion } = readSections(text)
  return starts > 0 || isOtherVersion
}

/**
 * The sheet in a pasted text, with whatever a mail program put around it: greetings, signatures,
 * quotation marks, new line ends. Its keys stand in pack order, and it is the sheet that the form
 * saves as a file. Read, not judged: `checkAnswers` is still to come, as for a sheet from a file.
 *
 * @returns or every problem, with the line (from 1) where something was changed on the way
 */
export function decodePasteText(text: string, pack: PastePack): Parsed<AnswerSheet> {
  const found = readSections(text)
  const broken = frameProblems(found)
  const problems = broken.length > 0 ? broken : packProblems(found, pack)
  if (problems.length > 0) return { ok: false, problems }
  return sheetIn(found.sections, pack)
}

/** Is the text there, once, and as it was written? */
function frameProblems(found: Found): Problem[] {
  const [start] = startProblems(found)
  if (start) return [start]
  const { sections, end } = found
  const changed = sections.filter(({ isWhole }) => !isWhole)
  if (changed.length > 0) {
    return changed.map(({ label, line }) =>
      problem('paste-text-changed', (words) => words.pasteText.changed(label), line),
    )
  }
  if (end?.isWhole) return []
  if (end)
    return [problem('paste-text-incomplete', (words) => words.pasteText.incomplete, end.line)]
  return [problem('paste-text-cut', (words) => words.pasteText.cut)]
}

function startProblems({ starts, isOtherVersion }: Found): Problem[] {
  if (starts === 1) return []
  if (starts > 1) return [problem('paste-text-several', (words) => words.pasteText.several)]
  return [
    isOtherVersion
      ? problem('paste-text-other-version', (words) => words.pasteText.otherVersion)
      : problem('paste-text-missing', (words) => words.pasteText.none),
  ]
}

const problem = (code: string, message: Message, line?: number): Problem => ({
  code,
  path: [],
  message,
  ...(line !== undefined && { line }),
})

/** Are these the questions of this pack, in its order? The version is judged with the rest of the sheet. */
function packProblems({ sections }: Found, pack: PastePack): Problem[] {
  const section = sections.find(({ label }) => /^questionnaire /i.test(label))
  const named = section && namedPack(section)
  if (!named) return [problem('paste-text-unreadable', (words) => words.pasteText.noQuestionnaire)]
  const { id, version } = pack.questionnaire
  if (named.id !== id) {
    const message: Message = (words) => words.sheet.wrongQuestionnaire(named.id, id)
    return [problem('wrong-questionnaire', message, section.line)]
  }
  if (named.order === orderOf(pack)) return []
  const message: Message = (words) =>
    words.pasteText.otherQuestions({ id, theirs: named.version, ours: version })
  return [problem('other-questions', message, section.line)]
}

function respondentSection(respondent: AnswerSheet['respondent']): Section[] {
  if (!respondent) return []
  const { role, kind, size } = respondent
  const parts = ['respondent', role, kind, size].filter((part) => part !== undefined)
  return [{ label: parts.join(' '), content: '' }]
}

function letterOf({ state, level }: Answer): string {
  if (level !== null) return String(level)
  if (state === 'dont-know') return 'd'
  return state === 'not-applicable' ? 'x' : 's'
}

function rows(letters: string): Section[] {
  const starts = Array.from(
    { length: Math.ceil(letters.length / IN_A_ROW) },
    (_, row) => row * IN_A_ROW,
  )
  return starts.map((start) => ({
    label: `answers ${start + 1}`,
    content: inGroups(letters.slice(start, start + IN_A_ROW)),
  }))
}

const inGroups = (letters: string) =>
  (letters.match(new RegExp(`.{1,${IN_A_GROUP}}`, 'g')) ?? []).join(' ')

function words(
  kind: 'reason' | 'note',
  id: string | undefined,
  text: string | undefined,
): Section[] {
  return text === undefined ? [] : [{ label: `${kind} ${id}`, content: escapeWords(text) }]
}
