import { type RichText, rich, strong } from '../../rich-text.ts'
import { capital } from '../../capital.ts'
import { counted, listed, noun, numberWord } from '../counts.ts'

const AREA = noun('area')
const CRITICAL = noun('critical item')
const OPEN = noun('open answer')

/** What the open answers can still do to the stage: nothing, or move it between two stages. */
export type OpenOutcome = { lowest: string; highest: string; isSame: boolean; isNeighbour: boolean }

/** The first lines of page one: the answer, and what holds the next stage. */
export const headlineWords = {
  atStage: (organisation: string, number: number, of: number) =>
    `${organisation} is at stage ${number} of ${of}:`,
  noStage: (organisation: string) => `The stage of ${organisation} cannot be said yet`,
  quickScan: (organisation: string) => `A quick scan of ${organisation}`,
  partOf: (organisation: string) => `A part of the picture: ${organisation}`,
  keeps: (areas: number, criticals: number, stage: string): RichText => {
    const parts = [
      ...(areas > 0 ? [counted(areas, AREA)] : []),
      ...(criticals > 0 ? [counted(criticals, CRITICAL)] : []),
    ]
    const verb = areas + criticals === 1 ? 'keeps' : 'keep'
    return rich`${capital(listed(parts))} ${verb} ${strong(stage)} out of reach.`
  },
  top: (bar: number | null, stage: string): RichText =>
    bar === null
      ? rich`Nothing keeps ${strong(stage)} out of reach.`
      : rich`Every area is at ${String(bar)} or more, and no critical item is missing.`,
  notScored: (areas: string[], of: number): RichText => {
    const because = 'because too few of the questions there are answered'
    if (areas.length === 1) return rich`${strong(areas[0] ?? '')} cannot be scored yet, ${because}.`
    if (areas.length === of)
      return rich`No area can be scored yet, because too few questions are answered.`
    return rich`${capital(numberWord(areas.length))} of ${counted(of, AREA)} cannot be scored yet, ${because}.`
  },
  nothingApplies: rich`No question applies, so there is nothing to score.`,
  partial: (asked: number, of: number): RichText =>
    rich`${capital(counted(asked, noun('question')))} of ${String(of)} ${asked === 1 ? 'was' : 'were'} asked. A stage is named only where all are asked, so none is named here.`,
  openCannotChange: (open: number): RichText =>
    open === 1
      ? rich`The one open answer cannot change the stage.`
      : rich`The ${counted(open, OPEN)} cannot change the stage.`,
  openCouldChange: (
    open: number,
    stages: Pick<OpenOutcome, 'lowest' | 'highest' | 'isNeighbour'>,
  ): RichText => {
    const { lowest, highest, isNeighbour } = stages
    const which = isNeighbour ? `${lowest} or ${highest}` : `anything from ${lowest} to ${highest}`
    return rich`Depending on the ${open === 1 ? 'one open answer' : counted(open, OPEN)} the stage could be ${which}.`
  },
  allAnswered: rich`Every question that applies is answered.`,
  openCouldMove: (open: number): RichText =>
    rich`${capital(counted(open, OPEN))} could still move ${open === 1 ? 'a score' : 'the scores'}.`,
}
