import type { Path, PathStep } from '../../model/path.ts'
import { capital } from '../../words/capital.ts'
import type { DocumentWords } from '../../words/document-words.ts'

const MOST_GUESSES = 6

/** The cheapest path as sentences and rows; the terminal, the page and Markdown only place them. */
export function pathView(path: Path, documentWords: DocumentWords, mostGuesses = MOST_GUESSES) {
  const { path: words, common } = documentWords
  const isPart = path.to?.id !== path.asked.id
  return {
    eyebrow: words.eyebrow,
    title: isPart ? words.titlePart(path.asked.title) : words.title(path.asked.title),
    lead: leadOf(path, words, isPart),
    hasSteps: path.steps.length > 0,
    stepsTitle: words.stepsTitle,
    columns: words.columns,
    steps: path.steps.map((step, index) => ({
      number: index + 1,
      title: words.stepTitle(step),
      points: String(step.points),
      pointsText: words.stepPoints(step.points),
      why: capital(
        step.serves.map((one) => words.serves(toTenth(one))).join('; ') || words.servesNone,
      ),
      moves: step.items.map(({ from, to }) => words.moves(from, to)).join(', '),
    })),
    areasTitle: words.areasTitle,
    heads: { area: words.area, score: words.score },
    areas: path.areas.map(({ title, from, to }) => ({ title, text: words.areaRow(from, to) })),
    conditionsTitle: path.conditions.length > 0 ? words.conditions : '',
    conditionsText: words.conditionsText(path.conditions[0]?.roles ?? []),
    conditions: path.conditions.map(({ title }) => title),
    ...secondThoughts(path, documentWords, { isPart, mostGuesses }),
    notes: [
      ...(path.open > 0 && path.to ? [words.stillOpen(path.open)] : []),
      words.guess(path),
      words.assumed,
    ],
    colon: common.colon,
    label: words.label,
  }
}

/** What an area gains, as it is shown. */
function toTenth(serves: PathStep['serves'][number]): PathStep['serves'][number] {
  if (serves.kind !== 'area' || serves.points === null) return serves
  return { ...serves, points: Math.round(serves.points * 10) / 10 }
}

/** The answer first; where the stage is reached, that is the steps and their points. */
function leadOf(path: Path, words: DocumentWords['path'], isPart: boolean): string {
  const answer = answerTo(path, words)
  if (path.asked.points === null) return answer
  const actions = path.steps.filter(({ kind }) => kind === 'action').length
  const reviews = path.steps.length - actions
  const steps = words.lead({ actions, reviews, points: path.points })
  return isPart ? `${answer} ${steps}` : `${steps} ${answer}`
}

function answerTo({ asked, budget, to }: Path, words: DocumentWords['path']): string {
  if (asked.points === null) return words.outOfReach(asked.title)
  if (to?.id === asked.id) return words.least
  const missed = words.tooLittle(budget ?? 0, asked.title, asked.points)
  return `${missed} ${to ? words.insteadStage(to.title) : words.insteadPart}`
}

/** What else could be done, and which guesses would make it the better choice. */
function secondThoughts(
  { points, to, runnerUp, sensitivity, steps }: Path,
  { path: words, common }: DocumentWords,
  { isPart, mostGuesses }: { isPart: boolean; mostGuesses: number },
) {
  const swapOf = ({ out, in: coming }: NonNullable<Path['runnerUp']>) =>
    words.swap(out.map(words.stepTitle), coming.map(words.stepTitle))
  const guesses = sensitivity.toSorted(
    (a, b) => Math.abs(b.newPoints - points) - Math.abs(a.newPoints - points),
  )
  const isAsked = to !== null && steps.length > 0 && !isPart
  return {
    runnerUpTitle: isAsked ? words.runnerUpTitle : '',
    runnerUp: runnerUp
      ? `${words.runnerUp(runnerUp, points)} ${swapOf(runnerUp)}.`
      : words.noRunnerUp,
    guessesTitle: isAsked ? words.sensitivityTitle : '',
    guessesText: guesses.length > 0 ? words.sensitivity(guesses.length) : words.sensitivityNone,
    guesses: guesses.slice(0, mostGuesses).map((guess) => ({
      title: words.guessRow(guess),
      text: `${words.then(guess.newPoints)}${common.colon} ${swapOf({ ...guess, points: guess.newPoints })}`,
    })),
    moreGuesses: guesses.length > mostGuesses ? words.andMore(guesses.length - mostGuesses) : '',
  }
}
