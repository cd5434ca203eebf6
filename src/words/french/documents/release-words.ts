import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { figure, s } from '../counts.ts'
import { familyName } from '../families.ts'

type GapFacts = Parameters<DocumentWords['release']['gap']>[0]
type GapSide = GapFacts['a']

const WHERE_FROM =
  'Les deux groupes ont répondu au sujet du même organisme; les chiffres montrent qu’il paraît différent selon l’endroit où l’on se trouve, et non qui a raison.'

/** What the result of many voices itself says: names of groups, why a theme is withheld, each gap in words. */
export const releaseWords: DocumentWords['release'] = {
  family: (id) => capital(familyName(id)),
  joinedFamily: (id) => `${capital(familyName(id))}, rôles réunis`,
  others: 'Autres rôles réunis',
  groupSheet: (role, number) =>
    number === null ? `${role}, en groupe` : `${role}, groupe ${number}`,
  withheld: (minimum) =>
    `Moins de ${minimum} personnes, ou personne, ont répondu à au moins la moitié de ses questions.`,
  gap: ({ theme, a, b, points, interval, isMaybeChance, pairs }) => {
    const placed = `${theme} : ${placedBy(a)}; ${placedBy(b)}`
    const distance = pointsOf(points)
    if (isMaybeChance)
      return `${placed}. Les deux groupes diffèrent de ${distance}, mais avec si peu de réponses, un écart de cette taille peut venir du hasard.`
    const apart = `${placed}. L’écart est ${distanceOf(distance, a.bound !== null || b.bound !== null)}`
    if (!interval) return `${apart}. ${WHERE_FROM}`
    const range = `de ${figure(interval.low)} à ${figure(interval.high)}`
    return `${apart} (intervalle de confiance à 95 % : ${range}).${inPairs(pairs)} ${WHERE_FROM}`
  },
}

const placedBy = ({ title, n, isGroup, score, bound }: GapSide): string => {
  const people = `${n} personne${s(n)}${isGroup ? ', une seule réponse' : ''}`
  const ending = bound === null ? '' : bound === 'at-most' ? ' ou moins' : ' ou plus'
  return `${title} (${people}), ${figure(score)} sur 100${ending}`
}

const pointsOf = (points: string | null): string =>
  points === null ? 'moins d’un point' : `${figure(points)} point${s(Number(points))}`

const distanceOf = (distance: string, isLeast: boolean): string =>
  isLeast ? `d’au moins ${distance}` : `de ${distance}`

function inPairs(pairs: GapFacts['pairs']): string {
  if (pairs === null) return ''
  const often =
    pairs.tenths === 10
      ? 'presque toutes ces paires'
      : `environ ${pairs.tenths} de ces paires sur 10`
  return ` Prenez une personne de chaque groupe : dans ${often}, celle du groupe « ${pairs.higher} » a donné le score le plus haut et celle du groupe « ${pairs.lower} » le plus bas; les scores égaux comptent pour moitié.`
}
