import type { Messages } from '../../messages.ts'
import { figure } from '../counts.ts'

export const earlierWords: Messages['earlier'] = {
  ofManySheets:
    '--no-regression : un résultat de plusieurs feuilles de réponses ne contient pas les réponses que ceci compare; readiness compare met deux de ces résultats côte à côte',
  otherQuestionnaire: (theirs, ours) =>
    `--no-regression : le résultat précédent vient du questionnaire ${theirs}, et celui-ci du questionnaire ${ours}; nommez un résultat de ${ours}`,
  tooLittleTheSame: ({ percent, least }) =>
    `--no-regression : seulement ${figure(percent)} % des questions, selon leur poids, ont les mêmes mots dans les deux résultats, et il en faut au moins ${figure(least)} %.` +
    ' Comparez avec un résultat de la même version et de la même partie du questionnaire,' +
    ' ou calculez de nouveau le score des réponses précédentes avec cette version',
  mixedKinds:
    'l’un contient ce dont une salle a convenu, l’autre ce que plusieurs personnes ont répondu séparément. Comparez des résultats de la même sorte',
  tooLittleInCommon: ({ organisation, date, questionnaire, version }, { percent, least }) =>
    `${organisation}, ${date} (${questionnaire} ${version}) : les questions que tous les résultats posent dans les mêmes mots portent ${figure(percent)} % du poids; il faut ${figure(least)} %`,
}
