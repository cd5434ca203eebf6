import type { Messages } from '../../messages.ts'
import { s } from '../counts.ts'

const ASK_AGAIN = 'redemandez le texte en entier, ou le fichier'

export const pasteTextWords: Messages['pasteText'] = {
  none: 'il n’y a pas de texte de réponses ici; il commence par [readiness answers 1]',
  several: 'il y a plusieurs textes de réponses ici; mettez chacun dans son propre fichier',
  otherVersion:
    'ces réponses ont été écrites par une autre version de readiness; lisez-les avec celle-là',
  changed: (label) => `[${label}] a été changé en chemin; ${ASK_AGAIN}`,
  incomplete: `une partie du texte manque ou a changé de place, ou cette ligne a été changée; ${ASK_AGAIN}`,
  cut: `la ligne qui commence par [end manque; ${ASK_AGAIN}`,
  noQuestionnaire: 'le questionnaire n’est pas nommé',
  otherQuestions: ({ id, theirs, ours }) =>
    `ces réponses ont été données à ${id} ${theirs}, dont les questions ou leur ordre ne sont pas les mêmes que dans la version ${ours} d’ici; nommez avec --questionnaire le fichier dont le formulaire a été fait`,
  otherCount: (answers, questions) =>
    `il y a ici ${answers} réponse${s(answers)}, et le questionnaire a ${questions} question${s(questions)}`,
  strayWords: 'les mots pour cette question ne vont pas avec sa réponse',
  unreadable: (label) => `[${label}] ne peut pas être lu`,
}
