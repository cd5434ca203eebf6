import { checksum, hex } from './checksum.ts'
import { folded } from './words.ts'

/**
 * A paste text is a row of sections, each a label in brackets and what follows it:
 *
 *     [readiness answers 1]
 *     [questionnaire peer-workforce 1.0.0 3f2a9c11 #88aa]
 *     d156efef a87494b0 …
 *     [answers 1 #7f3a] 32d21 33d21 222ss 44012 34444
 *     [end #1a2b3c4d]
 *
 * Line ends carry no meaning, so that nothing is lost where a mail program wraps or quotes. Every
 * section has a check of its own, which tells the place of a change; the one at the end finds what
 * the short ones cannot, a section that is missing among them.
 */

export type Section = { label: string; content: string }

/** A section as it was found: the line counts from 1. */
export type FoundSection = Section & { line: number; isWhole: boolean }

const START = 'readiness answers 1'
const WIDTH = 64
const SHORT = 4
const LONG = 8

export function writeSections(sections: readonly Section[]): string {
  const lines = sections.map((section) =>
    wrapped(`[${section.label} #${shortCheck(section)}] ${section.content}`),
  )
  return [`[${START}]`, ...lines, `[end #${longCheck(sections)}]`, ''].join('\n')
}

/** What stands between the first start and its end; nothing is checked here but the checks. */
export type Found = {
  /** how often a text begins; another version of the format does not count */
  starts: number
  isOtherVersion: boolean
  /** the line of the end; undefined where there is none */
  end?: { line: number; isWhole: boolean }
  sections: FoundSection[]
}

export function readSections(text: string): Found {
  const all = scan(text)
  const begins = all.filter(({ label }) => folded(label) === folded(START))
  const from = begins[0] ? all.indexOf(begins[0]) + 1 : all.length
  const length = all.slice(from).findIndex(({ label }) => /^end\b/i.test(label))
  const until = length < 0 ? all.length : from + length
  const sections = all.slice(from, until)
  const end = all[until]
  return {
    starts: begins.length,
    isOtherVersion: all.some(({ label }) => /^readiness answers \d+$/i.test(label)),
    ...(end && {
      end: { line: end.line, isWhole: end.check === longCheck(sections) },
    }),
    sections: sections.map(({ check, ...section }) => ({
      ...section,
      isWhole: check === shortCheck(section),
    })),
  }
}

type Scanned = Section & { check: string; line: number }

const QUOTE_MARKS = /^[^\S\n]*(?:>[^\S\n]*)+/gm
const SECTION = /\[([^[\]]*)\]([^[]*)/g

function scan(text: string): Scanned[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(QUOTE_MARKS, '')
  let line = 1
  let before = 0
  return [...plain.matchAll(SECTION)].map(({ 1: inside = '', 2: content = '', index }) => {
    line += plain.slice(before, index).split('\n').length - 1
    before = index
    const [label = '', check = ''] = inside.split('#')
    return {
      label: oneLine(label).replace(/\p{Pd}+/gu, '-'),
      content: oneLine(content),
      check: folded(check),
      line,
    }
  })
}

/** Unseen characters that a section is not written with come from the way; joiners belong to scripts. */
const STRAY = /(?![\u200c\u200d])\p{Cf}/gu

const oneLine = (text: string) => text.replace(STRAY, '').replace(/\s+/g, ' ').trim()

const canonical = ({ label, content }: Section) => `${folded(label)}]${folded(content)}`

const shortCheck = (section: Section) => hex(checksum(canonical(section)) & 0xffff, SHORT)

const longCheck = (sections: readonly Section[]) =>
  hex(checksum(sections.map(canonical).join('[')), LONG)

/** Breaks at single spaces only; a word that is too long stays whole. */
function wrapped(text: string): string {
  let length = 0
  return text
    .trimEnd()
    .split(' ')
    .map((word, index) => {
      const isNew = index > 0 && length + word.length >= WIDTH
      const joint = index === 0 ? '' : isNew ? '\n' : ' '
      length = isNew ? word.length : length + joint.length + word.length
      return joint + word
    })
    .join('')
}
