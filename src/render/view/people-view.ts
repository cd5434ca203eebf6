import type { Assessment } from '../../model/assessment.ts'
import type { Role } from '../../model/questionnaire.ts'
import type { Report as AnyReport } from '../report.ts'
import { type RichText, rich, sentences, strong } from '../../words/rich-text.ts'

type Report = AnyReport<Assessment>

/** One line on who took part; a notice in its place where nobody of a priority role did. */
export type PeopleView = { isNotice: boolean; text: RichText }

export function peopleView(report: Report): PeopleView {
  const absent = absentPriority(report)
  return absent.length > 0
    ? { isNotice: true, text: noticeText(absent, report) }
    : { isNotice: false, text: presentText(report) }
}

/** The priority roles, where not one of them took part. */
export function absentPriority(report: Report): Role[] {
  const priority = report.document.pack.roles.filter(({ priority: isPriority }) => isPriority)
  return priority.some((role) => tookPart(role, report)) ? [] : priority
}

/** Counted among the participants, or the one who answers for themself. */
function tookPart({ id }: Role, { document }: Report): boolean {
  return (document.participants[id] ?? 0) > 0 || document.respondent?.role === id
}

function presentText(report: Report): RichText {
  const { people } = report.words
  const label = strong(people.label)
  const { respondent, pack } = report.document
  const alone = respondent && pack.roles.find(({ id }) => id === respondent.role)
  if (alone) return rich`${label} ${people.alone(alone.title)}`
  const present = presentRoles(report)
  if (present.length === 0) return rich`${label} ${people.unknown}`
  const absent = absentRoles(report)
  return sentences(
    rich`${label} ${people.present(present)}`,
    absent.length > 0 ? rich`${people.absent(absent)}` : [],
  )
}

function noticeText(absent: readonly Role[], report: Report): RichText {
  const { people } = report.words
  const titles = absent.map(({ title }) => title)
  const isUnconfirmed = cannotConfirm(absent, report)
  return sentences(
    people.nobodyOf(titles),
    whoseView(report),
    isUnconfirmed ? people.notConfirmed(titles) : [],
  )
}

function whoseView(report: Report): RichText {
  const { people } = report.words
  const { respondent, pack } = report.document
  const alone = respondent && pack.roles.find(({ id }) => id === respondent.role)
  if (alone) return people.howOneSees(alone.title)
  const present = presentRoles(report)
  return present.length > 0 ? people.howTheySee(present) : people.notWrittenDown
}

/** Another role of the same family may have confirmed what the absent ones would. */
function cannotConfirm(absent: readonly Role[], report: Report): boolean {
  const families = absent.map(({ family }) => family)
  const isFamilyHere = report.document.pack.roles.some(
    (role) => families.includes(role.family) && tookPart(role, report),
  )
  return (
    !isFamilyHere &&
    report.items.some(
      ({ item }) => item.confirmedBy !== undefined && families.includes(item.confirmedBy),
    )
  )
}

function presentRoles({ document }: Report): { title: string; count: number }[] {
  return document.pack.roles
    .map(({ id, title }) => ({ title, count: document.participants[id] ?? 0 }))
    .filter(({ count }) => count > 0)
}

const absentRoles = (report: Report): string[] =>
  report.document.pack.roles.filter((role) => !tookPart(role, report)).map(({ title }) => title)
