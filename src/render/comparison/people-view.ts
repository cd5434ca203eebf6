import type { Comparison } from '../../model/comparison.ts'
import { type RichText, rich, sentences, strong } from '../../words/rich-text.ts'
import { type Compared, endsOf } from './compared.ts'

type Group = Comparison['people']['groups'][number]

/** Who took part at every date. Another room is not change, and that is said before the figures. */
export function peopleView(compared: Compared) {
  const { words, document } = compared
  const { composition, groups } = document.people
  return {
    title: words.people,
    isNotice: composition === 'groups' || composition === 'unknown',
    text: peopleText(compared),
    groupHead: words.groupHead,
    dates: document.waves.map(({ date }) => words.shortDate(date)),
    rows: groups.map(({ title, roles, counts }) => ({
      title,
      roles: roles.length > 1 ? words.roles(roles) : '',
      counts: counts.map((count, index) => ({
        date: words.shortDate(document.waves[index]?.date ?? ''),
        count: count === null || count === 0 ? words.notThere : String(count),
      })),
    })),
  }
}

export function peopleText({ words, document }: Compared): RichText {
  const { composition, groups } = document.people
  const { said, why } = words.composition(document.of)[composition]
  const [joined, left] = [
    groups.filter((group) => tookPart(group)[1] && !tookPart(group)[0]),
    groups.filter((group) => tookPart(group)[0] && !tookPart(group)[1]),
  ]
  const titles = (some: Group[]) => some.map(({ title }) => title)
  const isOther = composition === 'groups'
  const voice = words.voices[document.of]
  return sentences(
    isOther || composition === 'unknown' ? rich`${strong(said)}` : rich`${said}`,
    isOther ? rich`${voice.joined(titles(joined))}` : [],
    isOther ? rich`${voice.left(titles(left))}` : [],
    rich`${why}`,
  )
}

function tookPart({ counts }: Group): [boolean, boolean] {
  const [before, after] = endsOf(counts)
  return [(before ?? 0) > 0, (after ?? 0) > 0]
}
