import type { Messages } from '../../messages.ts'

export const questionnaireWords: Messages['questionnaire'] = {
  repeated: (id) => `${id} se trouve deux fois dans cette liste`,
  emptyCondition: 'showWhen demande atLeast, atMost ou answered: true',
  impossibleCondition:
    'atLeast est plus grand que atMost, si bien que la question n’est jamais posée',
  guardedFirstStage: (stage) =>
    `la première étape, ${stage}, est ouverte à tous les organismes et ne peut donc pas avoir de question incontournable; nommez une étape plus haute`,
  confirmedNotCritical:
    'confirmedBy n’a d’effet que sur une question incontournable; ajoutez critical, ou retirez-le',
  levelOrder: (value) => `les cinq niveaux se suivent dans l’ordre : il faut ${value} ici`,
  firstStageScore: (stage) =>
    `la première étape, ${stage}, est ouverte à tous les organismes et n’a pas d’areaScore`,
  stageWithoutScore: (stage) => `il faut un areaScore à l’étape ${stage}`,
  stageOrder: (before, score) =>
    `les étapes vont en montant : il faut un areaScore supérieur à ${before}, mais c’est ${score}`,
  circle: (key, ids) => `${key} tourne en rond : ${ids.join(' → ')}; retirez l’un de ces liens`,
}
