import type { Change, VersionStep } from '../../../model/pack-changes.ts'
import { counted, noun } from '../counts.ts'

/** What changed between two packs, in words for those who write packs and for those who answer them. */
export const packChangeWords = {
  title: (before: string, after: string) => `${before} compared with ${after}`,
  kept: (count: number) => `${counted(count, noun('question'))} stay as they are.`,
  none: 'Nothing that is asked or counted has changed.',
  heads: {
    reworded: 'Worded anew (an answer may mean something else now)',
    're-anchored': 'Levels worded anew (an answer may mean something else now)',
    're-weighted': 'Another weight',
    're-barred': 'Other rules: must-have, who confirms it, or may it be left out as not applicable',
    're-shown': 'Shown after another answer',
    moved: 'Stands elsewhere',
    retired: 'No longer asked',
    new: 'New',
  } as Record<Exclude<Change, 'kept'>, string>,
  weight: (before: number, after: number) => `weight ${before}, now ${after}`,
  from: (before: string, after: string) => `from ${before} to ${after}`,
  was: (text: string) => `was: ${text}`,
  now: (text: string) => `now: ${text}`,
  weights: 'Weights and bars',
  bar: { area: 'area', theme: 'theme', stage: 'stage' },
  barChange: (kind: string, id: string, before: number, after: number) =>
    `${kind} ${id}: ${before}, now ${after}`,
  actions: 'Actions',
  added: (ids: string) => `new: ${ids}`,
  gone: (ids: string) => `gone: ${ids}`,
  place: (area: string, theme: string) => `${area} › ${theme}`,
  question: (id: string, name: string) => `${id}: ${name}`,
  versionEnough: 'The version has taken a step that is large enough.',
  versionTooSmall: {
    none: '',
    patch: 'Texts have changed, so the version needs at least a patch step (the third number).',
    minor:
      'This can change a score, so the version needs at least a minor step (the second number). Sheets of another patch version are taken as they are.',
    major: 'The version needs a major step (the first number).',
  } as Record<VersionStep, string>,
  migration: {
    title: 'Answers carried over',
    from: (before: string, after: string) => `From ${before} to ${after}.`,
    carried: (count: number) =>
      `${counted(count, noun('answer'))} carried over as they were: question and levels are the same.`,
    again: 'To be answered again',
    againWhy:
      'The question or its levels have changed, so the old level may mean something else. It stands here; notes and evidence went along.',
    dropped: 'No longer asked',
    droppedWhy: 'These answers have no question any more. They stand here and in the old sheet.',
    fresh: 'New questions',
    roles: 'Roles that are not known any more',
    rolesWhy: (roles: string) => `Nobody is counted as ${roles} in the new sheet.`,
    because: { reworded: 'question worded anew', 're-anchored': 'levels worded anew' },
    cannotBeWaived: '“does not apply” is no longer possible',
    before: 'Answer then',
    question: 'Question',
    reason: 'Why',
    unknown: 'don’t know',
    level: (level: number) => `level ${level}`,
    notApplicable: (reason: string) => `does not apply: ${reason}`,
    none: 'no level',
    withNote: (answer: string, note: string) => `${answer}. ${note}`,
  },
}
