import type { Comparison } from '../../../model/comparison.ts'
import { capital, small } from '../../capital.ts'
import { rich } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, listed, noun, numberWord } from '../counts.ts'
import { longDate, shortDate } from '../dates.ts'
import { roleList } from '../roles.ts'
import { commonWords } from './common-words.ts'

const THEME = noun('thème')
const QUESTION = feminine('question')
/** So many names fit into a sentence; more are counted. */
const NAMED = 3

const VOICES: DocumentWords['comparison']['voices'] = {
  assessment: {
    level: (value) => `niveau ${figure(value)}`,
    once: 'Questions qui n’ont un niveau qu’une seule fois',
    scored: (version) =>
      `Chaque résultat est recalculé sur ces questions, avec les poids du dernier questionnaire (${version}); les scores peuvent donc différer de ceux de son rapport.`,
    othersTookPart: 'Les personnes dans la salle ne sont pas les mêmes.',
    joined: (titles) => (titles.length > 0 ? `Maintenant aussi : ${roleList(titles)}.` : ''),
    left: (titles) => (titles.length > 0 ? `Pas cette fois : ${roleList(titles)}.` : ''),
    limits: [],
    moved: 'Une question a bougé si son niveau est un autre.',
  },
  aggregate: {
    level: (value) => `${figure(value)} sur 4 en moyenne`,
    once: 'Questions qui n’ont un chiffre qu’à une date',
    scored: (version) =>
      `Les scores des thèmes sont ceux qui ont été publiés. Les domaines sont recomposés à partir d’eux, avec les poids du dernier questionnaire (${version}); les scores peuvent donc différer de ceux d’un rapport.`,
    othersTookPart: 'Les groupes qui peuvent être montrés diffèrent.',
    joined: () => '',
    left: () => '',
    limits: [
      'Les scores de plusieurs personnes donnent le même poids à chaque groupe. On ne peut pas dire ici si un écart entre deux collectes pourrait être dû au hasard : il faudrait pour cela les réponses de chaque personne, qu’un résultat de plusieurs ne contient pas.',
      'Un groupe qui ne figure qu’à une date peut avoir été réuni avec d’autres à l’autre date, pour que personne ne puisse être reconnu.',
      'La moyenne d’une question compte toutes les personnes qui y ont répondu; un autre mélange de groupes la fait donc bouger aussi.',
      'Un thème dont les questions ou les poids ont changé ne peut pas être recalculé sans les réponses de chaque personne. Il dit « impossible à dire ».',
    ],
    moved: 'Une question a bougé si sa moyenne a bougé d’un niveau entier ou plus.',
  },
}

/** Two or more results side by side. */
export const comparisonWords: DocumentWords['comparison'] = {
  voices: VOICES,
  kind: (pack) => `Comparaison : ${small(pack)}`,
  documentTitle: (organisation, dates) => `${organisation} : résultats comparés, ${dates}`,
  skip: 'Aller à la comparaison',
  dates: (first, last) => `du ${longDate(first)} au ${longDate(last)}`,
  shortDates: (first, last) => `du ${shortDate(first)} au ${shortDate(last)}`,
  date: longDate,
  shortDate,
  then: 'Avant',
  now: 'Maintenant',
  difference: 'Écart',
  signed: figure,
  footnote:
    'Les écarts viennent de scores non arrondis : de 63 à 65, l’écart peut être de +1. « Avant » est la première date, « maintenant » la dernière.',

  wentFrom: (organisation, before) => `${organisation} passe de l’étape ${before} à l’étape`,
  asBefore: (organisation, number, of) =>
    `${organisation} est à l’étape ${number} sur ${of}, comme avant :`,
  isAt: (organisation, number, of) => `${organisation} est à l’étape ${number} sur ${of} :`,
  thenAndNow: (organisation) => `${organisation}, avant et maintenant`,
  notSaid: (organisation) => `${organisation} : l’étape ne peut pas être établie maintenant`,

  lead: ({ higher, lower, same, unknown }) => {
    const all = higher.length + lower.length + same.length + unknown.length
    if (same.length === all)
      return all === 1
        ? rich`Le seul thème est à peu près pareil.`
        : rich`Les ${counted(all, THEME)} sont à peu près pareils.`
    const parts = [
      ...(higher.length > 0 ? [countedAs(higher, 'plus haut')] : []),
      ...(lower.length > 0 ? [countedAs(lower, 'plus bas')] : []),
      ...(same.length > 0 ? [countedAs(same, 'à peu près pareil', 0)] : []),
      ...(unknown.length > 0
        ? [
            `${numberWord(unknown.length)} ne ${unknown.length === 1 ? 'peut' : 'peuvent'} pas être ${unknown.length === 1 ? 'comparé' : 'comparés'}`,
          ]
        : []),
    ]
    return rich`Sur ${counted(all, THEME)}, ${listed(parts)}.`
  },

  stages: 'L’étape, avant et maintenant',
  stage: 'Étape',
  when: 'Date',
  limit: 'Ce qui manque pour la prochaine étape',
  noStage: 'impossible à dire',
  limits: (next, titles) => `L’étape ${next} attend : ${inARow(titles)}`,
  nothingLimits: 'aucune étape n’est au-dessus',
  notScored: (titles) => `pas encore de score : ${inARow(titles)}`,
  noneClaimed: 'une partie seulement a été demandée',

  areas: (moved) => {
    const [most] = moved
    if (!most) return 'Les domaines ne peuvent pas être comparés'
    return `Le plus grand écart entre domaines : ${most.title}, ${figure(most.difference)}`
  },
  areasAlike: 'Aucun score de domaine ne diffère',
  themes: (changed, of) =>
    changed === 0
      ? `${capital(counted(of, THEME))}, sans changement à signaler`
      : `${capital(counted(changed, THEME))} sur ${numberWord(of)} ${changed === 1 ? 'a changé' : 'ont changé'}`,
  changeHead: 'Changé?',
  change: {
    higher: 'plus haut',
    lower: 'plus bas',
    same: 'à peu près pareil',
    unknown: 'impossible à dire',
  },
  questionsMoved: (up, down) => {
    const [first, ...others] = [
      ...(up > 0 ? [{ count: up, way: 'vers le haut' }] : []),
      ...(down > 0 ? [{ count: down, way: 'vers le bas' }] : []),
    ]
    if (!first) return ''
    const questions = first.count === 1 ? QUESTION.one : QUESTION.many
    const rest = others.map(({ count, way }) => `, ${count} ${way}`)
    return `${first.count} ${questions} ${first.way}${rest.join('')}`
  },
  onSameAnswers: (difference) =>
    `${figure(difference)} sur les questions qui ont un niveau les deux fois`,
  group: (title, before, after, difference) =>
    `${title} ${before}, puis ${after} (${figure(difference)})`,
  status: {
    reported: '',
    insufficient: 'impossible à dire',
    'not-applicable': 'ne s’applique pas',
    withheld: 'non montré',
    'not-comparable': 'impossible à dire',
  },
  noDifference: '–',
  keyThen: 'score avant',
  keyNow: 'score maintenant',
  plotRow: (title, before, after) => `${title} ${before} avant, ${after} maintenant`,

  moved: (up, down) =>
    up + down === 0
      ? 'Aucune question n’a bougé'
      : `${capital(counted(up + down, QUESTION))} ${up + down === 1 ? 'a' : 'ont'} bougé${ways(up, down)}`,
  way: { up: 'vers le haut', down: 'vers le bas' },
  ways: { up: 'Vers le haut', down: 'Vers le bas' },
  thenAt: (value) => `Avant, ${value}`,
  nowAt: (value) => `Maintenant, ${value}`,
  noteThen: 'Note d’avant',
  noteNow: 'Note de maintenant',
  noteBoth: 'Note, comme avant',
  theme: 'Thème',
  question: 'Question',
  answer: {
    answered: 'avec réponse',
    'dont-know': 'personne ne savait',
    'not-applicable': 'ne s’applique pas',
    skipped: 'passée',
    hidden: 'non posée',
    withheld: 'non montrée',
  },

  critical: (gained, lost) => {
    if (gained + lost === 0) return 'Aucune question incontournable gagnée ni perdue'
    const parts = [
      ...(gained > 0
        ? [
            gained === 1
              ? 'une atteinte maintenant qui ne l’était pas'
              : `${numberWord(gained)} atteintes maintenant qui ne l’étaient pas`,
          ]
        : []),
      ...(lost > 0
        ? [
            lost === 1
              ? 'une qui n’est plus atteinte'
              : `${numberWord(lost)} qui ne sont plus atteintes`,
          ]
        : []),
    ]
    return `Questions incontournables : ${listed(parts)}`
  },
  criticalState: { ...commonWords.criticalState, contested: 'vue différemment' },
  criticalItem: 'Question incontournable',
  neededFor: 'Nécessaire pour',

  people: 'Qui a participé, avant et maintenant',
  roles: roleList,
  groupHead: 'Groupe',
  notThere: '–',
  composition: (of) => compositionWords(VOICES[of].othersTookPart),

  finished: (count) =>
    count === 0
      ? 'Aucune action proposée avant n’est terminée'
      : `${capital(counted(count, feminine('action')))} ${count === 1 ? 'terminée' : 'terminées'} depuis`,
  finishedWhy: (count) =>
    `Toutes les questions ${count === 1 ? 'qu’elle sert' : 'qu’elles servent'} sont maintenant au niveau 4.`,
  withdrawn: 'Actions qui ne sont plus proposées, pour une autre raison',
  withdrawnWhy:
    'Ce qu’elles servent ne s’applique plus ou n’est plus demandé, ou le questionnaire les a retirées.',

  history: (count) => `${capital(numberWord(count))} dates côte à côte`,
  historyChart: 'Le score de chaque domaine à chaque date, sur une échelle de 0 à 100',
  historyValue: (title, values) => `${title} : ${values}`,
  historyAt: (date, score) => `${score} le ${date}`,

  others: 'Ce qui n’est pas comparé',
  reworded: (count) =>
    `${capital(counted(count, QUESTION))} ${count < 2 ? 'formulée' : 'formulées'} autrement maintenant`,
  added: (count) =>
    `${capital(counted(count, feminine('nouvelle question', 'nouvelles questions')))}`,
  gone: (count) =>
    `${capital(counted(count, QUESTION))} qui ${count < 2 ? 'n’est plus posée' : 'ne sont plus posées'}`,
  before: 'Avant',
  otherAnchors: 'les mêmes mots; ses niveaux sont décrits autrement',

  remarks: {
    'organisations-differ': (names) =>
      `Les résultats nomment plus d’un organisme : ${listed(names)}. Cela n’est juste que si le nom a changé : chaque salle lit les niveaux à sa façon.`,
    'dates-not-rising': (_, dates) =>
      `Les dates ne se suivent pas d’un résultat à l’autre : ${listed(dates.map(longDate))}. Les changements vont du premier résultat nommé au dernier.`,
    'questionnaires-differ': () =>
      'Les résultats viennent de questionnaires différents. Seules les questions qui ont le même identifiant et les mêmes mots sont comparées.',
    'versions-differ': () =>
      'Le questionnaire a changé entre-temps. Seules les questions que chaque résultat a posées dans les mêmes mots sont comparées.',
    'parts-only': () =>
      'Tout n’a pas été demandé chaque fois; aucune étape n’est donc nommée pour une partie.',
  },

  method: 'D’où vient cette comparaison',
  rules: (questions, share, scored) => [
    `${capital(counted(questions, QUESTION))} ${questions < 2 ? 'est comparée' : 'sont comparées'} : ce que chaque résultat a demandé dans les mêmes mots, avec les mêmes descriptions des niveaux. ${questions < 2 ? 'Elle porte' : 'Elles portent'} ${share} du poids de chaque résultat; sous 80 %, il n’y a pas de comparaison.`,
    scored,
    'Un thème est dit plus haut ou plus bas dans deux cas seulement : son score a bougé de 15 points ou plus sur les questions qui ont un niveau les deux fois, ou au moins deux de ses questions ont bougé dans un sens et aucune dans l’autre. Moins que cela est à peu près pareil, parce que répondre de nouveau fait bouger un thème d’autant. Si son score entier va dans l’autre sens, parce que certaines questions n’ont un niveau qu’une fois, c’est impossible à dire. Les domaines montrent leur écart sans un tel mot.',
    'Les étapes figurent comme chaque résultat les a, sur toutes ses propres questions. Les questions incontournables suivent la règle du dernier questionnaire.',
    'Un changement de participants n’est pas un changement du service. Lisez le tableau des groupes avant tout écart.',
  ],
  allWeight: 'la totalité',
  atLeast: (share) => `au moins ${share}`,
  overallText: (before, after, difference) =>
    `Le score global, qui ne décide de rien : ${before} avant, ${after} maintenant, un écart de ${figure(difference)}.`,
  made: (version) => `Fait avec readiness ${version}.`,
  wave: (date, id, version, digest) => `${longDate(date)} : ${id} ${version}, ${digest}.`,

  label: {
    stage: 'Étape',
    areas: 'Domaines',
    themes: 'Thèmes',
    questions: 'Questions',
    critical: 'Conditions',
    people: 'Personnes',
    dates: 'Dates',
    actions: 'Actions',
    note: 'Note',
  },
}

type Composition = Comparison['people']['composition']

/** Who took part, and what that means for the figures. */
function compositionWords(others: string): Record<Composition, { said: string; why: string }> {
  return {
    same: {
      said: 'Les mêmes groupes ont participé, en mêmes nombres.',
      why: 'On ne sait pas si c’étaient les mêmes personnes.',
    },
    numbers: {
      said: 'Les mêmes groupes ont participé, en d’autres nombres.',
      why: 'Une partie d’un écart peut venir de là.',
    },
    groups: {
      said: others,
      why: 'Ce n’est pas un changement : d’autres personnes peuvent voir le même service autrement.',
    },
    unknown: {
      said: 'Il n’a pas été noté chaque fois qui a participé.',
      why: 'Personne ne peut donc dire quelle part d’un écart vient d’autres personnes.',
    },
  }
}

/** Names may hold commas of their own. */
function inARow(titles: readonly string[]): string {
  const more = titles.length - IN_A_ROW
  return [...titles.slice(0, IN_A_ROW), ...(more > 0 ? [`et ${more} de plus`] : [])].join('; ')
}

const IN_A_ROW = 4

/** ", vers le haut", ", toutes vers le haut", ": trois vers le haut et une vers le bas" */
function ways(up: number, down: number): string {
  if (up > 0 && down > 0)
    return ` : ${numberWord(up, QUESTION)} vers le haut et ${numberWord(down, QUESTION)} vers le bas`
  return `, ${up + down > 1 ? 'toutes ' : ''}vers le ${up > 0 ? 'haut' : 'bas'}`
}

/** "deux sont plus hauts (Salaire et Supervision)" */
function countedAs(titles: string[], word: string, limit = NAMED): string {
  const names = titles.length <= limit ? ` (${listed(titles)})` : ''
  const isOne = titles.length === 1
  return `${numberWord(titles.length)} ${isOne ? 'est' : 'sont'} ${isOne ? word : plural(word)}${names}`
}

const plural = (word: string) => word.replace('haut', 'hauts').replace('pareil', 'pareils')
