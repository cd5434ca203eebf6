import type { Messages } from '../../messages.ts'
import { didYouMean } from './hint-words.ts'

/** Writing a form. */
export const formFileWords: Messages['formFile'] = {
  cannotBeMade: 'impossible de faire ce formulaire',
  noRoles: (questionnaire) =>
    `${questionnaire} ne nomme aucun rôle, et un formulaire en demande un; ajoutez des rôles au questionnaire`,
  unknownRole: (role, known, near) =>
    `--role : il n’y a pas de rôle ${role}.${didYouMean(near) || ` Les rôles sont ${known.join(', ')}.`}`,
  notAWave: (wave) =>
    `--wave : ${wave} ne peut pas être le nom d’une collecte; prenez des minuscules sans accent, des chiffres et des traits d’union simples, par exemple 2026-printemps`,
  written: (path, questions) => [
    `${path} est écrit : ${questions} question${questions < 2 ? '' : 's'}, pour une personne ou pour un groupe d’un même rôle.`,
    'Donnez-le à toutes les personnes qui doivent répondre; il s’ouvre dans n’importe quel navigateur, sans réseau.',
    'Ce que ces personnes remettent : readiness aggregate FICHIERS…',
  ],
}
