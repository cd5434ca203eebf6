import { capital, small } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { rich, strong } from '../../rich-text.ts'
import { counted, feminine, figure, listed, noun, numberWord, s } from '../counts.ts'

type Words = DocumentWords['perspectives']
type Sides = Parameters<Words['apart']>[0]

const THEME = noun('thème')
const PEOPLE = feminine('personne')
const INTERVAL = 'intervalle de confiance à 95 %'

/**
 * The groups side by side. Says where things look different, never who is right. Groups bear the titles
 * of roles, of which no plural and no article can be made, so they stand in quotation marks or in a list.
 */
export const perspectivesWords: Words = {
  eyebrow: 'Regards',
  disagrees: 'Là où les regards divergent',
  sideBySide: 'Comment les groupes le voient',
  n: (count) => people(count),
  people: (count) => `${people(count)}, une seule réponse`,
  points: figure,
  direction: ({ a, b }, { more, less, all }) => {
    const every = `dans ${everyTheme(all)}`
    if (more + less === 0)
      return `Les groupes ${quoted(b)} et ${quoted(a)} donnent les mêmes scores ${every}.`
    if (less === 0 || more === 0) {
      const [first, second] = less === 0 ? [b, a] : [a, b]
      return `${seesMore(first, second)} ${more + less === all ? every : someThemes(more + less, all)}.`
    }
    return `${seesMore(b, a)} ${someThemes(more, all)}, et moins dans ${numberWord(less)}.`
  },
  widest: (theme, { high, low }) =>
    `L’écart le plus grand porte sur le thème ${quoted(theme)} : ${high.score} contre ${low.score}.`,
  noPrimary:
    'Aucun groupe n’a été choisi d’avance pour être comparé à un autre; toutes les comparaisons sont donc exploratoires.',
  notComparable:
    'Les deux groupes qui devaient être comparés ne peuvent l’être dans aucun thème : trop peu de réponses peuvent être montrées.',
  onlyGroups:
    'Seules des réponses de groupe peuvent être montrées. Chacune a été convenue ensemble; aucun intervalle ne peut donc être donné.',
  pageOne: (text) => rich`${strong('Là où les regards divergent :')} ${small(text)}`,
  pageOneAgrees: (text) => rich`${strong('Comment les groupes le voient :')} ${small(text)}`,
  within: 'Aucun écart n’est plus grand que ce que le hasard seul peut donner.',
  column: 'Thème, le plus grand écart d’abord',
  columnInOrder: 'Thème',
  areaColumn: 'Domaine',
  groups: 'Les groupes, de 0 à 100',
  gapHead: (b, a) => `Écart en points : ${quoted(b)} moins ${quoted(a)}, avec l’${INTERVAL}`,
  gap: 'écart',
  gapPlot: 'L’écart, dessiné',
  interval: (low, high) => `de ${low} à ${high}`,
  noInterval: 'sans intervalle',
  combinedFigure: (score) => `${score}, réunis`,
  withheldGap: 'écart non montré',
  section: {
    above: (b) =>
      `L’intervalle est au-dessus de zéro : le groupe ${quoted(b)} voit plus de choses en place`,
    below: (a) =>
      `L’intervalle est sous zéro : le groupe ${quoted(a)} voit plus de choses en place`,
    zero: 'L’intervalle comprend zéro : avec si peu de réponses, ce peut être le hasard',
    bare: 'Comparés sans intervalle',
    none: 'Non comparés',
  },
  role: (title) => title,
  groupSheet: (role, number) =>
    number === null ? `${role}, en groupe` : `${role}, groupe ${number}`,
  combined: 'Autres rôles réunis',
  combinedOf: (roles) => `${capital(roles.map(small).join(' / '))}, rôles réunis`,
  joined: (theme, groups, minimum) =>
    rich`${strong(`${theme} : ${listed(groups.map(quoted))} comptent ensemble.`)} Un groupe de moins de ${numberWord(minimum)} réponses valables n’est jamais montré seul; aucun écart n’est donc donné.`,
  withheld: (theme, reason) => rich`${strong(`${theme} : non montré.`)} ${reason}`,
  divided: (titles) => `Réponses divisées : ${inList(titles)}`,
  mixed: (titles) => `Réponses variées : ${inList(titles)}`,
  apart: (sides, points, interval) =>
    `${placed(sides)}. Écart de ${pointsOf(points)} (${INTERVAL} : ${interval}).`,
  chance: (sides, points, interval) =>
    `${placed(sides)}. Les deux groupes diffèrent de ${pointsOf(points)}, mais avec si peu de réponses, un écart de cette taille peut venir du hasard (${INTERVAL} : ${interval}).`,
  bare: (sides, points) =>
    `${placed(sides)}. Écart ${sides.high.isBound || sides.low.isBound ? 'd’au moins' : 'de'} ${pointsOf(points)}. ${
      sides.high.isGroup || sides.low.isGroup
        ? 'Une réponse de groupe a été convenue ensemble; il n’y a donc pas d’intervalle.'
        : 'Aucun intervalle n’est donné ici, pour que personne ne puisse être reconnu.'
    }`,
  bound: {
    'at-most': (score) => `${figure(score)} ou moins`,
    'at-least': (score) => `${figure(score)} ou plus`,
  },
  level: ({ high, low }) =>
    `${high.title} et ${small(low.title)} : le même score, ${high.score} sur 100.`,
  pairs: (higher, tenths) =>
    tenths === 5
      ? 'Si l’on prend une réponse de chaque groupe, l’une ou l’autre est la plus haute à peu près aussi souvent.'
      : `Si l’on prend une réponse de chaque groupe, celle du groupe ${quoted(higher)} est la plus haute ${tenths} fois sur 10.`,
  pairsRange: (low, high) =>
    `${capital(INTERVAL)} : ${low === high ? '' : `de ${low} à `}${high} fois sur 10.`,
  inWords: 'Chaque écart en mots',
  heads: {
    theme: 'Thème',
    said: 'Ce que disent les chiffres',
    pairs: 'Une réponse de chaque groupe',
  },
  exploratory: 'Toutes les autres paires de groupes : exploratoires',
  exploratoryElsewhere: 'Les paires entre les autres groupes figurent dans le fichier JSON.',
  exploratoryHeads: {
    theme: 'Thème',
    groups: 'Groupes',
    gap: 'Écart',
    interval: capital(INTERVAL),
    pairs: 'Combien de fois le premier est plus haut',
  },
  pairOf: (high, low) => `${high}; ${small(low)}`,
  scored: (title, score) => `${title}, ${score}`,
  ofTen: (tenths) => `${tenths} sur 10`,
  further: 'Autres groupes',
  areas: 'Par domaine',
  partial: (themes, of) => `${themes} thème${s(themes)} sur ${of}`,
  partialNote:
    'Quand les thèmes d’un domaine ne peuvent pas tous être montrés pour un groupe, son chiffre repose sur ceux qui le peuvent.',
  contested: 'Questions incontournables sur lesquelles les avis divergent',
  contestedBelow: (below, stage) =>
    `${below.length === 1 ? 'Ce groupe l’a placée' : 'Ces groupes l’ont placée'} plus bas que ce que demande l’étape ${stage} : ${inList(below)}. Les autres groupes qui peuvent être montrés ne l’ont pas placée plus bas.`,
  contestedOpen: (stage) =>
    `Certains groupes l’ont placée au niveau que demande l’étape ${stage}, d’autres plus bas.`,
  contestedWhat:
    'Une telle question ne compte pas comme atteinte tant que les groupes ne s’accordent pas.',
  contestedLabel: 'Les avis divergent',
  read: 'Comment lire ceci',
  readWhere: (groups) =>
    `${groups === 2 ? 'Les deux groupes' : groups > 2 ? `Les ${numberWord(groups)} groupes` : 'Toutes les personnes'} ont répondu au sujet du même organisme; les chiffres montrent qu’il paraît différent selon l’endroit où l’on se trouve, et non qui a raison.`,
  readInterval:
    'Quand un intervalle comprend zéro, un écart de cette taille peut venir du hasard avec si peu de réponses.',
  readRounded:
    'Les écarts sont calculés avant d’arrondir; un écart peut donc différer d’un point des chiffres à côté.',
  readAgreement:
    '« Divisées » et « variées » disent à quel point les réponses au sein d’un groupe sont éloignées. Quand aucun des deux mots n’est là, elles sont proches, ou trop peu nombreuses pour le dire.',
  readBound:
    '« ≤10 » veut dire 10 ou moins, « ≥90 » 90 ou plus : le chiffre exact dirait ce que chaque personne d’un petit groupe a répondu.',
  talk: 'De quoi parler d’abord',
  talkText: (theme, pairs) => `${theme}. ${pairs}`.trim(),
  talkHow:
    'Demandez à chaque groupe un exemple de la dernière année. Écoutez d’abord le plus petit groupe, et cherchez ce que chacun voit que l’autre ne peut pas voir.',
  answered: (title, n, invited) => `${small(title)}, ${n} sur ${invited}`,
  responses: (groups) => `Réponses, sur le nombre de personnes invitées : ${groups.join('; ')}.`,
  chosen: (pairs) =>
    `${pairs.length === 1 ? 'Une comparaison a été choisie' : 'Des comparaisons ont été choisies'} d’avance : ${pairs
      .map(({ a, b }) => `${quoted(b)} et ${quoted(a)}`)
      .join('; ')}. Tout le reste est exploratoire.`,
  never: (minimum) =>
    `Ce que les personnes ont répondu chacune de leur côté n’est montré que pour des groupes de ${numberWord(minimum)} ou plus.`,
  values: (theme, values, gap) =>
    `${theme} : ${[...values, ...(gap === '' ? [] : [`écart ${gap}`])].join('; ')}`,
  plotTitle: 'Les groupes côte à côte dans chaque thème, sur une échelle de 0 à 100',
}

const quoted = (title: string): string => `« ${title} »`

/** Titles may hold an « ou » and a comma of their own. */
const inList = (titles: string[]): string => titles.map(small).join('; ')

const people = (count: number): string => `${count} ${count < 2 ? PEOPLE.one : PEOPLE.many}`

const seesMore = (first: string, second: string): string =>
  `Le groupe ${quoted(first)} voit plus de choses en place que le groupe ${quoted(second)}`

const everyTheme = (all: number): string =>
  all === 1
    ? 'le seul thème qui peut être comparé'
    : `les ${counted(all, THEME)} qui peuvent être comparés`

const someThemes = (count: number, all: number): string =>
  `dans ${numberWord(count)} des ${counted(all, THEME)} qui peuvent être comparés`

/** A tenth of a point is singular. */
const pointsOf = (points: string): string => `${points} point${s(Number(points.replace(',', '.')))}`

/** The higher one first, so that a gap reads the same in both directions. */
const placed = ({ high, low }: Sides): string => `${placedBy(high)}; ${small(placedBy(low))}`

const placedBy = ({ title, n, score, isGroup, isBound }: Sides['high']): string =>
  `${title} (${people(n)}${isGroup ? ', une seule réponse' : ''}), ${score}${isBound ? '' : ' sur 100'}`
