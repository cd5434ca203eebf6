import type { StepRef } from '../../../model/path.ts'
import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, listed, listedUpTo, noun } from '../counts.ts'
import { roleList } from '../roles.ts'

const ACTION = feminine('action')
const REVIEW = feminine('revue')
const POINT = noun('point d’effort', 'points d’effort')
const QUESTION = feminine('question')
const NAMED = 2

const pointsWord = (points: number) => counted(points, POINT)

/** The cheapest path to a stage. */
export const pathWords: DocumentWords['path'] = {
  eyebrow: 'Le chemin le moins coûteux',
  title: (stage) => `Le chemin le moins coûteux vers l’étape ${stage}`,
  titlePart: (stage) => `Ce que le budget permet sur le chemin vers l’étape ${stage}`,
  lead: ({ actions, reviews, points }) => {
    const steps = [
      ...(actions > 0 ? [counted(actions, ACTION)] : []),
      ...(reviews > 0 ? [counted(reviews, REVIEW)] : []),
    ]
    if (steps.length === 0) return 'Rien n’entre dans le budget.'
    return `${capital(listed(steps))}, ${pointsWord(points)} en tout.`
  },
  least: 'Aucun autre ensemble de ce questionnaire n’y mène à moindre coût.',
  outOfReach: (stage) =>
    `L’étape ${stage} ne peut pas être atteinte par les seules actions de ce questionnaire : il lui faut quelque chose qu’aucune action ne ferait monter assez haut.`,
  tooLittle: (budget, stage, least) =>
    `Un budget de ${pointsWord(budget)} ne suffit pas pour l’étape ${stage} : il en faut au moins ${least}.`,
  insteadStage: (stage) => `Il suffit pour l’étape ${stage}.`,
  insteadPart:
    'Il ne suffit pour aucune étape plus haute. De l’ensemble le moins coûteux, voici ce qui entre dans le budget, dans cet ordre.',
  guess: ({ effortPoints: { small: days, medium: weeks, large: months, review } }) =>
    `Les points d’effort sont une supposition : petit ${days} (jours), moyen ${weeks} (semaines), grand ${months} (mois), une revue ${review}. Les personnes qui font le travail le savent mieux.`,
  assumed:
    'On suppose qu’une action faite met ses questions en usage (niveau 3; niveau 4 si elles l’étaient déjà), et qu’une revue avec les personnes concernées fait passer une question de 3 à 4. On ne suppose pas que vérifier une réponse ouverte donne un niveau.',
  stillOpen: (count) =>
    count === 1
      ? 'Une question serait encore ouverte. L’étape n’en a pas besoin, mais il vaut la peine de vérifier.'
      : `${capital(counted(count, QUESTION))} seraient encore ouvertes. L’étape n’en a pas besoin, mais il vaut la peine de vérifier.`,
  conditions: 'Cela doit aussi être confirmé',
  conditionsText: (roles) =>
    `Les questions incontournables qui suivent ne comptent comme atteintes que si une personne dans l’un de ces rôles a participé et est d’accord : ${roleList(roles)}. Ce n’est pas un effort que l’on pourrait compter; sans cela, l’étape n’est pas atteinte.`,
  stepPoints: (points) => `${points} ${points < 2 ? 'point' : 'points'}`,
  stepsTitle: 'Quoi faire, dans l’ordre',
  columns: {
    step: 'Quoi faire',
    points: 'Points',
    why: 'Pourquoi c’est dans l’ensemble',
    moves: 'Fait passer',
  },
  review: (title) => `Revue : ${title}`,
  stepTitle: ({ kind, title }: StepRef) => (kind === 'review' ? `Revue : ${title}` : title),
  serves: (serves) => {
    switch (serves.kind) {
      case 'critical':
        return `incontournable pour ${serves.stage.title} : ${serves.title}`
      case 'area':
        return serves.points === null
          ? `${serves.title} n’a pas de score sans cela`
          : `${serves.title} +${figure(serves.points)}`
      case 'before':
        return `vient avant : ${serves.title}`
    }
  },
  servesNone: 'avec les autres',
  moves: (from, to) => `${from ?? '?'} → ${to}`,
  areasTitle: 'Ce que cela donne',
  areaRow: (from, to) =>
    [from, to].map((score) => (score === null ? 'impossible à dire' : figure(score))).join(' → '),
  area: 'Domaine',
  score: 'Score',
  runnerUpTitle: 'Le deuxième choix',
  runnerUp: ({ points }, least) =>
    points === least
      ? `Un autre ensemble coûte autant, ${pointsWord(points)} :`
      : `Le meilleur ensemble suivant coûte ${pointsWord(points)} :`,
  noRunnerUp: 'Il n’y a pas d’autre chemin : tout dans cet ensemble est nécessaire.',
  swap: (leaving, coming) =>
    [
      ...(leaving.length > 0 ? [`laisser ${named(leaving)}`] : []),
      ...(coming.length > 0 ? [`prendre ${named(coming)}`] : []),
    ].join(', '),
  sensitivityTitle: 'Quelles suppositions comptent',
  sensitivityNone:
    'Aucune : si un seul effort est d’un cran plus haut ou plus bas, l’ensemble reste le moins coûteux.',
  sensitivity: (count) =>
    count === 1
      ? 'Une supposition compte : si elle est décalée d’un cran, un autre ensemble est le moins coûteux. Toute autre peut l’être sans rien changer.'
      : `${capital(counted(count, feminine('supposition')))} comptent : si l’une d’elles est décalée d’un cran, un autre ensemble est le moins coûteux. Toute autre peut l’être sans rien changer.`,
  guessRow: ({ title, effort, becomes }) =>
    `${title} : ${EFFORTS[becomes]} au lieu de ${EFFORTS[effort]}`,
  then: (newPoints) => `alors ${newPoints} ${newPoints < 2 ? 'point' : 'points'}`,
  andMore: (count) => `et ${count} de plus, toutes dans plan.json (--format json)`,
  label: { steps: 'À faire', areas: 'Domaines', runnerUp: 'Variante', guesses: 'Réserves' },
}

const EFFORTS = { small: 'petit', medium: 'moyen', large: 'grand' }

const named = (titles: string[]) =>
  listedUpTo(
    NAMED,
    titles.map((title) => `« ${title} »`),
    (count) => `${count} de plus`,
  )
