import type { Messages } from '../../messages.ts'
import { s } from '../counts.ts'
import { didYouMean } from './hint-words.ts'

/** Many sheets into one result. */
export const waveWords: Messages['wave'] = {
  unusable: 'impossible d’utiliser ces feuilles (--skip-invalid continue sans elles)',
  noneUsable: 'aucune feuille n’est utilisable',
  noSheet: 'il n’y a aucune feuille de réponses dans ces fichiers',
  agreedInRoom:
    'des personnes de plusieurs rôles ont convenu de cette feuille ensemble (participants); elle ne vient donc ni d’une seule personne ni d’un seul rôle. Faites-en un rapport avec readiness assess, ou laissez chaque rôle convenir de sa propre feuille : respondent: { role: …, kind: group, size: … }',
  noRespondent:
    'on ne sait pas qui répond; écrivez respondent: { role: … }, ou, pour un groupe qui a convenu de ses réponses, respondent: { role: …, kind: group, size: … }',
  otherWave: (theirs, ours) =>
    `cette feuille fait partie de la collecte ${theirs}, et celle-ci est ${ours}; retirez la feuille, ou nommez sa collecte avec --wave`,
  otherText: (questionnaire) =>
    `ces réponses ont été données à un autre texte de ${questionnaire}; nommez le fichier qui a servi avec --questionnaire`,
  unnamed:
    'la collecte n’a pas encore de nom; donnez-en un avec --wave, par exemple --wave 2026-printemps. Le rapport la ferme : les feuilles qui arrivent plus tard font partie d’une autre',
  notAnId: (wave) =>
    `--wave : ${wave} n’est pas un identifiant; écrivez des minuscules sans accent, des chiffres et des traits d’union simples, par exemple 2026-printemps`,
  several: (waves) =>
    `les feuilles nomment plus d’une collecte (${waves.join(', ')}); dites laquelle avec --wave`,
  noOrganisation: 'l’organisme n’a pas encore de nom; donnez --organisation NOM',
  severalOrganisations: (names) =>
    `les feuilles nomment plus d’un organisme (${names.join(', ')}); dites lequel avec --organisation`,
  twoSizes:
    '--strict et --min-group-size disent tous deux à partir de quelle taille un groupe est montré; donnez l’un ou l’autre',
  brokenPromise: (size) =>
    `--min-group-size : le formulaire a promis aux personnes qui l’ont rempli que les rapports ne montrent que des groupes de ${size} ou plus; retirez l’option, ou donnez ${size} ou plus`,
  notInvited: (text) =>
    `--invited : ${text} n’est pas un rôle et un nombre, par exemple clinician=40`,
  unknownRole: (role, known, near) =>
    `--invited : il n’y a pas de rôle ${role}.${didYouMean(near) || ` Les rôles sont ${known.join(', ')}.`}`,
  invitedTwice: (role) => `--invited : ${role} s’y trouve deux fois; gardez l’un des deux`,
  closed: (wave, sheets, files) =>
    `${sheetsIn(sheets)} dans ${filesIn(files)}. La collecte ${wave} est maintenant fermée : avec d’autres feuilles, elle ne donnera plus de rapport.`,
  leftOut: (sheets) =>
    `${sheetsIn(sheets)} laissée${s(sheets)} de côté à cause d’erreurs; sans --skip-invalid, les erreurs sont nommées.`,
  repeated: (files) =>
    `${filesIn(files)} nommé${s(files)} plus d’une fois, et compté${s(files)} une seule fois.`,
  passedOver: (file) => `${file} n’est pas une feuille de réponses et a été laissé de côté.`,
  smallGroups: (shown, usual) =>
    `Attention : des groupes de ${shown} sont montrés, alors que le questionnaire en demande ${usual}. Moins il y a de personnes, plus il est facile de deviner qui a dit quoi. Ne montrez ceci à personne à qui on a promis autre chose.`,
}

const sheetsIn = (count: number): string => `${count} feuille${s(count)}`
const filesIn = (count: number): string => `${count} fichier${s(count)}`
