import type { DocumentWords } from '../../document-words.ts'

/** The comments of a project's settings that a person fills in by hand. */
export const settingsWords: DocumentWords['settings'] = {
  head: `Les réglages de ce projet pour readiness. Ils remplacent les options à chaque exécution dans ce
dossier et au-dessous; une option passe avant eux, et --no-settings les laisse de côté.
Pour utiliser un réglage, enlevez le # devant et l’espace qui le suit. Ce qui est possible :
readiness schema settings. Pour vérifier ce fichier : readiness validate readiness.yaml`,
  outputs: 'Ce qui est écrit, et le dossier où l’écrire, au-dessous de ce fichier.',
  audience: `Qui lit les rapports : board (conseil), team (équipe) ou full (tout); et leur apparence, comme la décrit docs/templates.md.
Un modèle est un programme; il ne compte que si ce fichier est dans le dossier où vous travaillez, ou nommé.`,
  gates: (stages, areas) =>
    `Les seuils qu’un résultat doit franchir; au-dessous de l’un d’eux, le code de sortie est 1, pour la CI.
Les étapes sont ${stages}; les domaines sont ${areas}.`,
  noRegression:
    'un résultat enregistré : aucun domaine plus bas, aucune question incontournable perdue',
  invited: 'Combien de personnes de chaque rôle ont été invitées, pour les taux de réponse.',
}
