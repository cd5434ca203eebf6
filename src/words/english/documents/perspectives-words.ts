import { capital, small } from '../../capital.ts'
import { type RichText, rich, strong } from '../../rich-text.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'
import { groupOf, rolePlural } from '../roles.ts'

const NO_BREAK = '\u00a0'
const THEME = noun('theme')

/** A group's name in the middle of a sentence. */
const mid = (title: string): string => small(title)

/** Who placed a theme higher and who lower, with how many answered, and the scores as they are shown. */
type Sides = { high: Side; low: Side }
type Side = { title: string; n: number; score: string; isGroup: boolean; isBound: boolean }

/** The groups side by side. Says where things look different, never who is right. */
export const perspectivesWords = {
  eyebrow: 'Perspectives',
  disagrees: 'Where the room disagrees',
  sideBySide: 'How the groups see it',
  n: (count: number) => `n${NO_BREAK}=${NO_BREAK}${count}`,
  people: (count: number) => `${count}${NO_BREAK}people, one answer`,
  points: (text: string) => text.replace('-', '−'),
  direction: (
    { a, b }: { a: string; b: string },
    { more, less, all }: { more: number; less: number; all: number },
  ): string => {
    const compared = `that can be compared`
    if (more + less === 0)
      return `${b} and ${mid(a)} gave the same scores in ${everyTheme(all)} ${compared}.`
    if (less === 0 || more === 0) {
      const [first, second] = less === 0 ? [b, a] : [a, b]
      const where = more + less === all ? everyTheme(all) : `${numberWord(more + less)} of ${all}`
      return `${first} saw more in place than ${mid(second)} did in ${where}${more + less === all ? '' : ' themes'} ${compared}.`
    }
    return `${b} saw more in place than ${mid(a)} did in ${numberWord(more)} of ${counted(all, THEME)} ${compared}, and less in ${numberWord(less)}.`
  },
  widest: (theme: string, { high, low }: Sides): string =>
    `The widest gap is about ${mid(theme)}: ${high.score} against ${low.score}.`,
  noPrimary:
    'Neither side was chosen beforehand to be compared, so every comparison here is exploratory.',
  notComparable:
    'The two groups that were to be compared cannot be compared in any theme: too few answers can be shown.',
  onlyGroups:
    'Only group sheets can be shown. Each is one agreed answer, so no interval can be given.',
  pageOne: (text: string): RichText => rich`${strong('Where the room disagrees:')} ${text}`,
  pageOneAgrees: (text: string): RichText => rich`${strong('How the groups see it:')} ${text}`,
  within: 'No gap is wider than chance alone can make it.',
  column: 'Theme, widest gap first',
  columnInOrder: 'Theme',
  areaColumn: 'Area',
  groups: 'The groups, 0 to 100',
  gapHead: (b: string, a: string) => `${b} less ${mid(a)}: gap in points, 95${NO_BREAK}% interval`,
  gap: 'gap',
  gapPlot: 'The gap, drawn',
  interval: (low: string, high: string) => `${low} to ${high}`,
  noInterval: 'no interval',
  combinedFigure: (score: string) => `${score}, combined`,
  withheldGap: 'gap withheld',
  section: {
    above: (b: string) => `The interval lies above zero: ${mid(b)} saw more in place`,
    below: (a: string) => `The interval lies below zero: ${mid(a)} saw more in place`,
    zero: 'The interval includes zero: with so few answers this can be chance',
    bare: 'Compared without an interval',
    none: 'Not compared',
  },
  role: (title: string) => capital(rolePlural(title)),
  groupSheet: (role: string, number: number | null) => capital(groupOf(role, number)),
  combined: 'Other respondents (combined)',
  combinedOf: (roles: string[]) => `${capital(listed(roles.map(rolePlural)))} (combined)`,
  joined: (theme: string, groups: string[], minimum: number): RichText =>
    rich`${strong(`${theme}: ${listed(groups.map((title, index) => (index === 0 ? title : mid(title))))} are counted together.`)} A group of fewer than ${numberWord(minimum)} valid answers is never shown alone, so no gap is given.`,
  withheld: (theme: string, reason: string): RichText =>
    rich`${strong(`${theme}: withheld.`)} ${reason}`,
  divided: (titles: string[]) => `Divided: ${listed(titles.map(mid))}`,
  mixed: (titles: string[]) => `Mixed: ${listed(titles.map(mid))}`,
  apart: (sides: Sides, points: string, interval: string): string =>
    `${placed(sides)}: ${points} points apart (95${NO_BREAK}% interval ${interval}).`,
  chance: (sides: Sides, points: string, interval: string): string =>
    `${placed(sides)}. The groups differ by ${points} points, but with so few answers a difference of this size can arise by chance (95${NO_BREAK}% interval ${interval}).`,
  bare: (sides: Sides, points: string): string =>
    `${placed(sides)}: ${sides.high.isBound || sides.low.isBound ? 'at least ' : ''}${points} points apart. ${
      sides.high.isGroup || sides.low.isGroup
        ? 'A group sheet is one agreed answer, so there is no interval.'
        : 'No interval is given here, so that nobody can be found out.'
    }`,
  bound: {
    'at-most': (score: number) => `${score} or less`,
    'at-least': (score: number) => `${score} or more`,
  },
  level: (sides: Sides): string =>
    `${sides.high.title} and ${mid(sides.low.title)} both placed it at ${sides.high.score} of 100.`,
  pairs: (higher: string, tenths: number): string =>
    tenths === 5
      ? 'In about half of the pairs of one answer from each group, either is the higher.'
      : `In ${tenths} of 10 pairs of one answer from each group, that of ${mid(higher)} is the higher.`,
  pairsRange: (low: number, high: number): string =>
    `95${NO_BREAK}% interval: ${low} to ${high} of 10.`,
  inWords: 'Each gap in words',
  heads: { theme: 'Theme', said: 'What the figures say', pairs: 'Pair by pair' },
  exploratory: 'All other pairs of groups: exploratory',
  exploratoryElsewhere: 'The pairs among the other groups stand in the JSON file.',
  exploratoryHeads: {
    theme: 'Theme',
    groups: 'Groups',
    gap: 'Gap',
    interval: '95\u00a0% interval',
    pairs: 'Pairs in which the first is higher',
  },
  pairOf: (high: string, low: string) => `${high}; ${mid(low)}`,
  scored: (title: string, score: string) => `${title} ${score}`,
  ofTen: (tenths: number) => `${tenths} of 10`,
  further: 'Further groups',
  areas: 'By area',
  partial: (themes: number, of: number) => `${themes} of ${of} themes`,
  partialNote:
    'Where not every theme of an area can be shown for a group, its figure rests on those that can.',
  contested: 'Critical items on which the groups differ',
  contestedBelow: (below: string[], stage: string): string =>
    `${capital(listed(below.map((title, index) => (index === 0 ? title : mid(title)))))} placed it below what ${stage} needs; the other groups that can be shown did not.`,
  contestedOpen: (stage: string): string =>
    `Some of the groups placed it where ${stage} needs it, others below.`,
  contestedWhat: 'It does not count as met until they agree.',
  contestedLabel: 'Contested',
  read: 'How to read this',
  readWhere: (groups: number): string =>
    `${groups === 2 ? 'Both groups' : groups > 2 ? `All ${numberWord(groups)} groups` : 'Everybody'} answered about the same organisation; the figures show that it looks different from where they stand, not who is right.`,
  readInterval:
    'Where an interval includes zero, a gap of this size can arise by chance with so few answers.',
  readRounded:
    'Gaps are worked out before rounding, so one may differ by a point from the figures beside it.',
  readAgreement:
    '“Divided” and “mixed” say how far apart the answers within a group lie. Where neither stands, they lie close together, or there are too few to say.',
  readBound:
    '“≤10” stands for 10 or less, “≥90” for 90 or more: the figure itself would tell what each of a small group said.',
  talk: 'Good to talk about first',
  talkText: (theme: string, pairs: string): string => `${theme}. ${pairs}`.trim(),
  talkHow:
    'Ask each group for one example from the last year. Listen to the smaller group first, and look for what each of them sees that the other cannot.',
  answered: (title: string, n: number, invited: number) => `${mid(title)} ${n} of ${invited}`,
  responses: (groups: string[]) => `Answered, of those invited: ${groups.join(', ')}.`,
  chosen: (pairs: { a: string; b: string }[]) =>
    pairs.length === 1
      ? `The comparison of ${pairNames(pairs[0])} was chosen beforehand; everything else is exploratory.`
      : `The comparisons of ${listed(pairs.map(pairNames), 'and of')} were chosen beforehand; everything else is exploratory.`,
  never: (minimum: number) =>
    `What people answered each for themselves is shown in groups of ${numberWord(minimum)} or more only.`,
  values: (theme: string, values: string[], gap: string) =>
    `${theme}: ${values.join(', ')}${gap === '' ? '' : `; gap ${gap}`}`,
  plotTitle: 'The groups side by side in each theme, drawn from 0 to 100',
}

const pairNames = (pair?: { a: string; b: string }): string =>
  pair ? `${mid(pair.b)} and ${mid(pair.a)}` : ''

const everyTheme = (all: number): string =>
  all === 1 ? 'the one theme' : all === 2 ? 'both themes' : `all ${counted(all, THEME)}`

/** The higher one first, so that a gap reads the same in both directions. */
const placed = ({ high, low }: Sides): string =>
  `${named(high)} placed it at ${high.score}${/\D/.test(high.score) ? '' : ' of 100'}, ${mid(named(low))} at ${low.score}`

const named = ({ title, n, isGroup }: Side): string =>
  isGroup ? `${title} (${n}${NO_BREAK}people)` : `${title} (n${NO_BREAK}=${NO_BREAK}${n})`
