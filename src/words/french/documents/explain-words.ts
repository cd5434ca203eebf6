import type { DocumentWords } from '../../document-words.ts'
import { figure, s } from '../counts.ts'
import { familyName } from '../families.ts'
import { actionWords } from './action-words.ts'
import { commonWords } from './common-words.ts'

type ExplainWords = DocumentWords['explain']
type CriticalState = Parameters<ExplainWords['critical']['atLevel']>[1]
type Needs = Parameters<ExplainWords['critical']['atLevel']>[0]

const coverage = (share: string | null, how: string): string =>
  `couverture : ${share ?? 'rien ne s’applique'}; ${how}. Il y a un score à partir de 1/2; au-dessous de 4/5, il est provisoire`

const critical = ({ stage, level }: Needs, state: CriticalState): string =>
  `question incontournable pour ${stage.title} : il faut le niveau ${level}; ${commonWords.criticalState[state]}`

/** How a figure came about, step by step. */
export const explainWords: ExplainWords = {
  exact: (fraction, decimal) => `${fraction} (${figure(decimal)})`,
  question: (short, id) => `${short} (${id})`,
  stage: {
    ofPart: 'Étape : aucune n’est nommée, parce qu’une partie seulement a été posée',
    unsaid:
      'Étape : elle ne peut pas être établie, parce qu’un domaine n’a pas de score. Le domaine le plus faible et les questions incontournables décident, jamais une moyenne',
    is: (stage) =>
      `Étape : ${stage}. Le domaine le plus faible et les questions incontournables décident, jamais une moyenne`,
    open: (stage) => `${stage} : sans condition`,
    reached: (stage, bar) =>
      `${stage} : atteinte. Il faut ${figure(bar)} dans chaque domaine, et ses questions incontournables`,
    notReached: (stage, bar) =>
      `${stage} : non atteinte. Il faut ${figure(bar)} dans chaque domaine, et ses questions incontournables`,
    holds: (condition) => `oui  ${condition}`,
    fails: (condition) => `non  ${condition}`,
    area: (area, score) => `${area} : ${score}`,
    areaUnscored: (area) => `${area} : pas de score`,
    critical: (question, state) => `${question} : ${commonWords.criticalState[state]}`,
    couldBe: (lowest, highest) =>
      `Avec chaque réponse ouverte au niveau 0, ce serait : ${lowest?.title ?? 'impossible à dire'}; au niveau 4 : ${highest?.title ?? 'impossible à dire'}`,
  },
  overall: 'Score global',
  figure: {
    of: (title, score) => `${title} : ${score} sur 100`,
    unscored: (title) => `${title} : pas de score, parce que trop peu est connu`,
    notApplicable: (title) => `${title} : ne s’applique pas`,
    weighed: (text, weight) => `${text}; poids ${figure(weight)}`,
  },
  score: {
    ofQuestions: (answered, points, weight) =>
      `score : ${points} points (${answered} question${s(answered)} avec réponse), divisés par leur poids ${weight}`,
    ofThemes: (scored, weight, applicable) =>
      `score : moyenne selon le poids, sur ${scored} thème${s(scored)} avec score; poids ${weight} sur ${applicable}`,
    ofAreas: (scored, weight, applicable) =>
      `score : moyenne selon le poids, sur ${scored} domaine${s(scored)} avec score; poids ${weight} sur ${applicable}`,
  },
  coverage: {
    ofQuestions: (share, answered, applicable) =>
      coverage(
        share,
        `questions avec réponse : poids ${answered} sur ${applicable}, parmi celles qui s’appliquent`,
      ),
    ofThemes: (share) =>
      coverage(share, 'moyenne de la couverture de tous les thèmes qui s’appliquent'),
    ofAreas: (share) =>
      coverage(share, 'moyenne de la couverture de tous les domaines qui s’appliquent'),
  },
  range: {
    nothing: 'fourchette : rien ne s’applique',
    ofQuestions: (low, high) =>
      `fourchette : de ${low} à ${high}; chaque réponse ouverte au niveau 0, puis au niveau 4`,
    ofThemes: (low, high) =>
      `fourchette : de ${low} à ${high}; moyennes de tous les thèmes qui s’appliquent, y compris ceux sans score`,
    ofAreas: (low, high) =>
      `fourchette : de ${low} à ${high}; moyennes de tous les domaines qui s’appliquent, y compris ceux sans score`,
  },
  item: {
    answered: (name, level, points) =>
      `${name} : le niveau ${level} sur 4 donne ${points} point${level === 0 ? '' : 's'}`,
    weighed: (name, level, points, { weight, makes }) =>
      `${name} : le niveau ${level} sur 4 donne ${points} point${level === 0 ? '' : 's'}; multiplié par son poids ${figure(weight)}, cela fait ${makes}`,
    'dont-know': (name) =>
      `${name} : personne ne savait; la question s’applique, mais compte comme sans réponse`,
    skipped: (name) =>
      `${name} : laissée ouverte; la question s’applique, mais compte comme sans réponse`,
    'not-applicable': (name) =>
      `${name} : ne s’applique pas; la question sort du total et de son maximum`,
    hidden: (name) =>
      `${name} : non montrée; selon une réponse précédente, la question n’est pas posée`,
  },
  critical: {
    atLevel: (needs, state, level) =>
      `${critical(needs, state)}, parce que la question est au niveau ${level}`,
    unanswered: (needs) => `${critical(needs, 'unverified')}, parce que personne n’y a répondu`,
    unconfirmed: (needs, family) =>
      `${critical(needs, 'unverified')}, parce que personne de ce groupe n’a participé : ${familyName(family)}`,
    notAsked: critical,
  },
  action: {
    place: (title, number, all) => `${title} : numéro ${number} sur ${all}`,
    tier: {
      1: 'rang 1 sur 4 : une question incontournable est non atteinte',
      2: 'rang 2 sur 4 : une question incontournable est non confirmée, ou personne ne sait',
      3: 'rang 3 sur 4 : ce qu’elle fait monter limite l’étape suivante',
      4: 'rang 4 sur 4 : un autre écart',
    },
    reason: (reason) => `raison : ${reason}`,
    questions: (questions) =>
      `question${s(questions.length)} qu’elle ferait monter : ${questions.join('; ')}`,
    order:
      'dans un rang vient d’abord le plus grand écart multiplié par le poids, puis le plus petit effort, puis l’ordre du questionnaire',
    effort: (effort) => `effort : ${actionWords.effort[effort]}`,
    numbered: (number, title) => `${number} ${title}`,
    after: (actions) => `vient après : ${actions.join('; ')}`,
    before: (actions) => `vient avant, et reprend leur urgence : ${actions.join('; ')}`,
  },
}
