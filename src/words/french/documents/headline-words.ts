import { capital } from '../../capital.ts'
import { rich, strong } from '../../rich-text.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, figure, listed, noun, numberWord } from '../counts.ts'

const AREA = noun('domaine')
const QUESTION = feminine('question')
const CRITICAL = feminine('question incontournable', 'questions incontournables')
const OPEN = feminine('réponse ouverte', 'réponses ouvertes')

/** The first lines of page one: the answer, and what holds the next stage. */
export const headlineWords: DocumentWords['headline'] = {
  atStage: (organisation, number, of) => `${organisation}, étape ${number} sur ${of} :`,
  noStage: (organisation) => `${organisation} : l’étape ne peut pas encore être établie`,
  quickScan: (organisation) => `Un survol rapide : ${organisation}`,
  partOf: (organisation) => `Une partie du portrait : ${organisation}`,
  keeps: (areas, criticals, stage) => {
    const parts = [
      ...(areas > 0 ? [counted(areas, AREA)] : []),
      ...(criticals > 0 ? [counted(criticals, CRITICAL)] : []),
    ]
    const verb = areas + criticals === 1 ? 'vous sépare' : 'vous séparent'
    return rich`${capital(listed(parts))} ${verb} encore de l’étape ${strong(stage)}.`
  },
  top: (bar, stage) =>
    bar === null
      ? rich`Rien ne vous sépare plus de l’étape ${strong(stage)}.`
      : rich`Chaque domaine est à ${figure(bar)} ou plus, et aucune question incontournable ne manque.`,
  notScored: (areas, of) => {
    const because = 'parce que trop peu de ses questions ont une réponse'
    if (areas.length === 1)
      return rich`${strong(areas[0] ?? '')} ne peut pas encore avoir de score, ${because}.`
    if (areas.length === of)
      return rich`Aucun domaine ne peut encore avoir de score, parce que trop peu de questions ont une réponse.`
    return rich`${capital(numberWord(areas.length))} domaines sur ${numberWord(of)} ne peuvent pas encore avoir de score, parce que trop peu de leurs questions ont une réponse.`
  },
  nothingApplies: rich`Aucune question ne s’applique; il n’y a donc pas de score.`,
  partial: (asked, of) =>
    rich`${capital(counted(asked, QUESTION))} sur ${String(of)} ${asked < 2 ? 'a été posée' : 'ont été posées'}. Une étape n’est nommée que si toutes le sont; aucune ne l’est donc ici.`,
  openCannotChange: (open) =>
    open === 1
      ? rich`La seule réponse ouverte ne peut rien y changer.`
      : rich`Les ${counted(open, OPEN)} ne peuvent rien y changer.`,
  openCouldChange: (open, { lowest, highest, isNeighbour }) => {
    const which = isNeighbour
      ? `${lowest} ou ${highest}`
      : `n’importe laquelle, entre ${lowest} et ${highest}`
    return rich`Selon ${open === 1 ? 'la seule réponse ouverte' : `les ${counted(open, OPEN)}`}, l’étape pourrait être ${which}.`
  },
  allAnswered: rich`Toutes les questions qui s’appliquent ont une réponse.`,
  openCouldMove: (open) =>
    rich`${capital(counted(open, OPEN))} ${open < 2 ? 'pourrait' : 'pourraient'} encore changer ${open === 1 ? 'un score' : 'les scores'}.`,
}
