import type { Messages } from '../../messages.ts'

const APART = `Chaque personne répond d’abord séparément. Deux façons :
  chacune sur son propre appareil : readiness form --wave first-round
  toutes à cet ordinateur, l’une après l’autre : readiness assess --round 1 --votes DOSSIER
Puis, ensemble : readiness assess --round 2 --votes DOSSIER`

export const firstRoundWords: Messages['firstRound'] = {
  noTerminal: `Le premier tour se fait dans un terminal, et il n’y en a pas ici.
Un formulaire pour l’appareil de chaque personne : readiness form --wave first-round`,
  unfittingScope: 'ces questions ne peuvent pas être posées',
  noRoles: (pack) => `${pack} ne nomme aucun rôle, et un premier tour en demande un`,
  votesWithoutRound:
    '--votes demande --round : 1 pour y recueillir les réponses, 2 pour montrer comment elles se répartissent',
  unknownRound: (round) => `--round est 1 ou 2, et non ${round}`,
  roundWithoutVotes: (round) => `--round ${round} demande --votes. ${APART}`,
  severalFolders: '--round 1 met ses feuilles dans un seul dossier; nommez-en un',
  useless: (options, hasGates) => {
    const all = [...options, ...(hasGates ? ['un seuil (--require-…, --no-regression)'] : [])]
    return `à retirer, car sans effet dans le premier tour, qui écrit des feuilles de réponses et pas de rapport : ${all.join(', ')}`
  },
  unfittingSheets: 'ces feuilles ne peuvent pas être un premier tour',
  noSheets: 'il n’y a pas de feuille de réponses dans ces fichiers',
  nobody:
    'aucun rôle n’est nommé, ce n’est donc pas la feuille d’une personne; écrivez respondent: { role: … }',
  group:
    'un groupe a convenu de cette feuille; dans un premier tour, chaque personne répond séparément, avec une feuille à elle',
  severalWaves: (waves) =>
    `les feuilles viennent de plusieurs collectes (${waves.join(', ')}); donnez celles d’une seule`,
}
