import { capital } from '../../capital.ts'
import { counted, listedUpTo, noun, numberWord } from '../counts.ts'

const WEIGHT = noun('weight')
const NAMED = 3

const named = (names: string[]): string =>
  listedUpTo(NAMED, names, (count) => `${numberWord(count)} more`)

/** How a figure came about, and what the weights do. */
export const workingWords = {
  unfold: 'How this came about',
  unfoldStage: 'How the stage came about',
  unfoldFigure: (title: string) => `How the score of ${title} came about`,
  unfoldAction: 'Why it stands here',
  allFigures: 'How the figures came about',
  derivations: {
    eyebrow: 'Derivations',
    lead: 'Every figure step by step, in exact fractions, with the decimal beside it.',
    stage: 'The stage',
    areas: 'The areas, and the whole',
    themes: 'The themes and their questions',
    actions: 'The order of the actions',
  },
  sensitivity: 'If a weight were another',
  tried: (weights: number) =>
    `Tried were all ${counted(weights, WEIGHT)} of areas, themes and questions, each alone.`,
  stageStays: 'No single weight, halved or raised by half, changes the stage.',
  stageStaysUnsaid:
    'Whatever a single weight is, halved or raised by half, the stage still cannot be said.',
  stageChanges: (names: string[]) =>
    names.length === 1
      ? `One single weight, halved or raised by half, would change the stage: ${names[0]}.`
      : `${capital(numberWord(names.length))} single weights, halved or raised by half, would change the stage: ${named(names)}.`,
  noStage:
    'No stage is named here; what a single weight, halved or raised by half, can change is the order of the actions.',
  actionsStay: (first: number) =>
    first === 1
      ? 'None changes the first action.'
      : `None changes the first ${numberWord(first)} actions or their order.`,
  otherActions: (names: string[], first: number) =>
    names.length === 1
      ? `One would bring another action among the first ${numberWord(first)}: ${names[0]}.`
      : `${capital(numberWord(names.length))} would bring other actions among the first ${numberWord(first)}: ${named(names)}.`,
  otherOrder: (names: string[], first: number) =>
    names.length === 1
      ? `One would change only the order of the first ${numberWord(first)}: ${names[0]}.`
      : `${capital(numberWord(names.length))} would change only the order of the first ${numberWord(first)}: ${named(names)}.`,
  heads: {
    weight: 'Weight of',
    factor: 'Tried',
    stage: 'Stage',
    actions: (first: number) => `First ${numberWord(first)} actions, by number`,
  },
  factor: { half: 'halved', 'one and a half': 'raised by half' } as Record<
    'half' | 'one and a half',
    string
  >,
  asNow: 'as now',
  cannotSay: 'cannot say',
}
