import { capital, small } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { rich, strong } from '../../rich-text.ts'
import { counted, feminine, figure, listed, noun, numberWord, s } from '../counts.ts'
import { roleList } from '../roles.ts'

const QUESTION = feminine('question')
const PERSON = feminine('personne')
const GROUP_ANSWER = feminine('réponse de groupe', 'réponses de groupe')
const GROUPS_NAMED = 5

/** Who many voices are, how they count, and what an item says where many answered it. */
export const voicesWords: DocumentWords['voices'] = {
  tookPart: (individuals, groups) =>
    listed([
      ...(individuals > 0 ? [counted(individuals, PERSON)] : []),
      ...(groups > 0 ? [counted(groups, GROUP_ANSWER)] : []),
    ]),
  group: (title, n) => `${small(title)} (${n})`,
  groupSheet: (title, n) => `${small(title)} (${n})`,
  shownAs: (whole, groups) => `${whole} : ${upTo(groups)}.`,
  notAlone: (roles, minimum) =>
    rich`${strong(`${roles.length === 1 ? 'Ce point de vue ne peut pas être montré seul ici' : 'Ces points de vue ne peuvent pas être montrés seuls ici'} : ${roleList(roles)}.`)} Moins de ${numberWord(minimum, PERSON)} de ces personnes ont répondu, ou aucune; un groupe aussi petit n’est jamais montré seul.`,
  alike: 'Chaque groupe compte autant',
  alikeText: (groups) =>
    groups < 2
      ? rich`Il y a un seul groupe; son point de vue est donc tout le portrait.`
      : rich`Chaque score est la moyenne des groupes qui peuvent être montrés, pour que le grand nombre ne couvre pas le petit. Le nombre de réponses n’en décide pas.`,
  openCouldChange: ({ lowest, highest, isNeighbour }) => {
    const which = isNeighbour
      ? `${lowest} ou ${highest}`
      : `n’importe laquelle, entre ${lowest} et ${highest}`
    return rich`Selon les réponses ouvertes, l’étape pourrait être ${which}.`
  },
  openCannotChange: rich`Les réponses ouvertes ne peuvent rien y changer.`,
  answeredBy: (individuals, groups) =>
    listed([
      ...(individuals > 0 ? [`${individuals} personne${s(individuals)}`] : []),
      ...(groups > 0 ? [counted(groups, GROUP_ANSWER)] : []),
    ]),
  score: (score, groups) =>
    groups.length === 0
      ? `${score} sur 100.`
      : `${score} sur 100, la moyenne ${groups.length === 1 ? 'd’un seul groupe' : `de ${counted(groups.length, noun('groupe'))}`} : ${groups.join('; ')}.`,
  scoreOf: (title, score) => `${small(title)}, ${score}`,
  unscored: 'Pas encore de score : trop peu de réponses peuvent être montrées.',
  notApplicable: 'Aucune de ces questions ne s’applique ici.',
  itemsFinding: (count, findings) =>
    findings.length === 0
      ? capital(counted(count, QUESTION))
      : `${capital(counted(count, QUESTION))} : ${listed(findings)}`,
  allInUse: 'toutes au niveau 3 ou plus en moyenne',
  someInUse: (count) => `${numberWord(count, QUESTION)} au niveau 3 ou plus en moyenne`,
  noneAbove: (mean) => `aucune au-dessus de ${mean} en moyenne`,
  someWithheld: (count) => `${numberWord(count, QUESTION)} non montrée${s(count)}`,
  itemWithheld: 'Non montrée',
  itemWithheldText: 'Trop peu de personnes y ont répondu chacune de leur côté pour le montrer.',
  means: (mean, between, n) =>
    `${mean} sur 4, ${between}${n === null ? '' : `, d’après ${n} réponse${s(n)}`}.`,
  meanBound: {
    'at-most': (mean) => `${mean} sur 4 ou moins.`,
    'at-least': (mean) => `${mean} sur 4 ou plus.`,
  },
  betweenLevels: (level) => `entre le niveau ${level} et le niveau ${level + 1}`,
  atLevelOnly: (level) => `au niveau ${level}`,
  inPlace: (count, n) => `En usage (niveau 3 ou 4) pour ${count} personne${s(count)} sur ${n}.`,
  inPlaceShare: (share) => `En usage (niveau 3 ou 4) dans ${figure(share)} réponses sur 100.`,
  average: 'En moyenne',
  past: (level) => `Niveau ${level}, dépassé`,
  at: (level) => `Au niveau ${level}`,
  upTo: (level) => `Ensuite, niveau ${level}`,
  best: 'Ensuite',
  bestText:
    'Tout le monde place ceci au meilleur niveau. Redemandez dans un an si c’est toujours le cas.',
  spoken: (mean) => `moyenne de ${mean}`,
  spokenWithheld: 'non montrée',
  keyMean: 'moyenne des réponses',
  keyWithheld: 'non montrée',
  distribution: (counts) => `Réponses à chaque niveau : ${counts.join(', ')}.`,
  atLevel: (level, count) => `${count} au niveau ${level}`,
  participation: 'Qui a participé',
  participationHeads: { group: 'Groupe', roles: 'Qui en fait partie', answered: 'Ont répondu' },
  agreedSheet: 'une seule réponse, convenue ensemble',
  of: (n, invited) => `${n} sur ${invited} personne${s(invited)} invitée${s(invited)}`,
  roles: (titles) => capital(roleList(titles)),
}

/** Names of groups are titles of roles, with commas of their own. */
function upTo(groups: readonly string[]): string {
  const rest = groups.length - GROUPS_NAMED
  const more = rest > 0 ? [counted(rest, noun('autre groupe', 'autres groupes'))] : []
  return [...groups.slice(0, GROUPS_NAMED), ...more].join('; ')
}
