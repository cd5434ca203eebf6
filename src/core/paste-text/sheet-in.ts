import type { Message, Problem } from '../../errors.ts'
import type { AnswerInput, AnswerSheet } from '../../model/answer-sheet.ts'
import type { Parsed } from '../../model/parse-shape.ts'
import { type NamedPack, type PastePack, itemIds, namedPack } from './pack-label.ts'
import type { FoundSection } from './sections.ts'
import { folded, unescapeWords } from './words.ts'

/**
 * The sheet that sections say, once their checks are right. A check is no lock: whoever writes such a
 * text by hand can write anything, so what the encoder does not write is refused here.
 */
export function sheetIn(sections: readonly FoundSection[], pack: PastePack): Parsed<AnswerSheet> {
  const read: Read = { letters: '', reason: new Map(), note: new Map() }
  const unread = sections.filter((section) => !take(section, read))
  const ids = itemIds(pack)
  if (read.letters.length !== ids.length) {
    const message: Message = (words) => words.pasteText.otherCount(read.letters.length, ids.length)
    return { ok: false, problems: [{ code: 'paste-text-unreadable', path: [], message }] }
  }
  const problems = [...unread.map(unreadable), ...strayWords(read, ids)]
  if (problems.length > 0) return { ok: false, problems }
  const { respondent, wave, pack: named } = read
  const answers = ids.flatMap((id, index): [string, AnswerInput][] => {
    const input = inputOf(read.letters.charAt(index), read.reason.get(id), read.note.get(id))
    return input === undefined ? [] : [[id, input]]
  })
  const value: AnswerSheet = {
    questionnaire: pack.questionnaire.id,
    ...(named && { version: named.version }),
    participants: {},
    ...(respondent && { respondent }),
    ...(wave !== undefined && { wave }),
    ...(named && { digest: named.digest }),
    answers: Object.fromEntries(answers),
  }
  return { ok: true, value }
}

type Read = {
  pack?: NamedPack | undefined
  letters: string
  respondent?: NonNullable<AnswerSheet['respondent']>
  wave?: string
  reason: Map<string, string>
  note: Map<string, string>
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const RESPONDENT = /^(\S+)(?: (individual|group))?(?: ([2-9]|[1-9]\d{1,5}))?$/

/** Takes in what a section says; false where the encoder writes no such section. */
function take({ label, content }: FoundSection, read: Read): boolean {
  const space = label.indexOf(' ')
  const [kind, about] = [label.slice(0, space).toLowerCase(), label.slice(space + 1)]
  switch (kind) {
    case 'questionnaire':
      read.pack = namedPack({ label, content })
      return read.pack !== undefined
    case 'respondent':
      return takeRespondent(about, read)
    case 'wave':
      read.wave = about
      return ID.test(about)
    case 'answers': {
      const letters = folded(content)
      const isNext = about === String(read.letters.length + 1)
      read.letters += letters
      return isNext && /^[0-4dxs]+$/.test(letters)
    }
    case 'reason':
    case 'note':
      read[kind].set(about, unescapeWords(content))
      return content !== ''
    default:
      return false
  }
}

function takeRespondent(about: string, read: Read): boolean {
  const [, role = '', kind, size] = RESPONDENT.exec(about) ?? []
  if (!ID.test(role)) return false
  read.respondent = {
    role,
    ...(kind !== undefined && { kind: kind as 'individual' | 'group' }),
    ...(size !== undefined && { size: Number(size) }),
  }
  return true
}

/** Words that belong to no question of the pack, or a reason where nothing is said not to apply, or none where it is. */
function strayWords({ letters, reason, note }: Read, ids: readonly string[]): Problem[] {
  const without = ids.filter((id, index) => reason.has(id) !== (letters.charAt(index) === 'x'))
  const unknown = [...reason.keys(), ...note.keys()].filter((id) => !ids.includes(id))
  return [...new Set([...without, ...unknown])].map((id) => ({
    code: 'paste-text-unreadable',
    path: ['answers', id],
    message: (words) => words.pasteText.strayWords,
  }))
}

function inputOf(
  letter: string,
  reason: string | undefined,
  note: string | undefined,
): AnswerInput | undefined {
  const remarks = note === undefined ? {} : { note }
  if (reason !== undefined) return { notApplicable: reason, ...remarks }
  const level = letter === 'd' ? 'dont-know' : Number(letter)
  if (letter === 's') return note === undefined ? undefined : remarks
  return note === undefined ? level : { level, ...remarks }
}

const unreadable = ({ label, line }: FoundSection): Problem => ({
  code: 'paste-text-unreadable',
  path: [],
  line,
  message: (words) => words.pasteText.unreadable(label),
})
