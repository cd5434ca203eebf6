import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, listed } from '../counts.ts'
import { longDate } from '../dates.ts'

const ANSWER = feminine('réponse')
const PIECE = feminine('pièce justificative', 'pièces justificatives')

/** Evidence that ages: what has run out, what soon will, and what that does to the scores. */
export const evidenceWords: DocumentWords['evidence'] = {
  date: longDate,
  title: 'Des pièces qui vieillissent',
  lead: (areas, answers, asOf) => {
    const rest = `${counted(answers, ANSWER)} ${answers < 2 ? 'repose' : 'reposent'} sur des pièces justificatives qui étaient échues le ${longDate(asOf)}.`
    if (areas.length === 0) return capital(rest)
    const standings = areas.map(
      ({ title, onPaper, current }) =>
        `${title} est à ${onPaper} sur papier, à ${current} selon les pièces à jour`,
    )
    return `${listed(standings)} : ${rest}`
  },
  figures: 'Sur papier, et selon les pièces à jour',
  onPaper: 'Sur papier',
  current: 'Selon les pièces à jour',
  runOut: (count, asOf) =>
    `${capital(counted(count, PIECE))} ${count < 2 ? 'était échue' : 'étaient échues'} le ${longDate(asOf)}`,
  soon: (count, asOf) =>
    `${capital(counted(count, PIECE))} ${count < 2 ? 'vient' : 'viennent'} à échéance dans les 90 jours après le ${longDate(asOf)}`,
  evidence: 'Pièce justificative',
  question: 'Question',
  expires: 'Valable jusqu’au',
  expired: 'Échue le',
  rule: (asOf) =>
    `« Selon les pièces à jour » compte une réponse au niveau 0 si toutes ses pièces qui ont une date d’échéance étaient échues le ${longDate(asOf)}. Personne ne peut la montrer maintenant; on ne peut donc pas s’y fier. C’est le bas de la fourchette, et cela ne dit pas qu’il n’y a rien. L’étape, les questions incontournables et les seuils restent ceux des réponses.`,
}
