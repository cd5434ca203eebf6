import { capital, small } from '../../../words/capital.ts'
import { type RichText, rich, sentences, strong } from '../../../words/rich-text.ts'
import type { PeopleView } from '../people-view.ts'
import { priorityFamilies } from '../perspectives/columns.ts'
import { type ManyReport, familiesOf, titleOf } from './groups.ts'

/** Who took part, from what is published alone; a notice where the voice that matters most cannot stand alone. */
export function whoView(report: ManyReport): PeopleView {
  const { people } = report.words
  if (isPriorityHeard(report))
    return { isNotice: false, text: rich`${strong(people.label)} ${small(whoText(report))}` }
  const { pack, privacy } = report.document
  const titles = pack.roles.filter(({ priority }) => priority).map(({ title }) => title)
  return {
    isNotice: true,
    text: sentences(
      report.words.voices.notAlone(titles, privacy.minGroupSize),
      rich`${whoText(report)}`,
    ),
  }
}

export function whoText(report: ManyReport): string {
  const { document, words } = report
  const { individuals, groups } = document.respondents
  const shown = document.blocks.map((block) => {
    const name = block.kind === 'group' ? words.voices.groupSheet : words.voices.group
    return name(titleOf(block, report), block.n)
  })
  return capital(words.voices.shownAs(words.voices.tookPart(individuals, groups), shown))
}

/** Is there a group in which nobody else speaks? A pack without such a voice misses none. */
function isPriorityHeard(report: ManyReport): boolean {
  const priority = priorityFamilies(report)
  return (
    priority.length === 0 ||
    report.document.blocks.some((block) =>
      familiesOf(block, report).every((family) => priority.includes(family)),
    )
  )
}

/** What stands on page one where one voice would say what it could not answer. */
export function alikeView({ document, words: { voices } }: ManyReport): {
  title: string
  text: RichText
} {
  return { title: voices.alike, text: voices.alikeText(document.blocks.length) }
}
