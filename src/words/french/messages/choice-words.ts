import type { Messages } from '../../messages.ts'

export const choiceWords: Messages['choice'] = {
  emptyScope:
    'aucune question ne répond à ce choix; retirez --quick, ou nommez un autre domaine ou un autre thème',
  pathOfPart:
    'seule une partie des questions a été posée, si bien qu’aucune étape ne peut être visée; répondez d’abord au reste',
  pathOfNothing: 'aucune question ne s’applique, si bien qu’aucune étape ne peut être visée',
  stageReached: (stage, higher) =>
    `--to : l’étape ${stage} est déjà atteinte${higher.length > 0 ? `; plus haut, il y a ${higher.join(', ')}` : ', et il n’y en a pas de plus haute'}`,
}
