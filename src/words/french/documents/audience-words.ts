import type { DocumentWords } from '../../document-words.ts'

/** What a report for fewer eyes leaves out, and says so. */
export const audienceWords: DocumentWords['audience'] = {
  kind: { board: 'pour le conseil', team: 'pour l’équipe', full: '' },
  leftOut: 'Ce que ce rapport laisse de côté',
  leftOutText: (parts) =>
    `Laissé de côté ici : ${parts.join('; ')}. Tout cela figure dans le rapport complet du même résultat.`,
  left: {
    answers: 'les réponses à chaque question',
    themes:
      'les pages des thèmes, avec les pièces justificatives, les notes et les autres avis dans les mots des personnes',
    register: 'les pas de chaque action',
    explanations: 'd’où vient chaque chiffre',
    method: 'la méthode complète, avec tous les poids et toutes les sources',
  },
  methodTitle: 'La méthode en bref, et ses limites',
  inShort: 'La méthode en bref',
  inShortTexts: [
    'Chaque question a cinq niveaux, de 0 à 4, chacun décrit en mots; un niveau compte 25 points. Le score d’un thème est la moyenne pondérée de ses questions qui ont une réponse, celui d’un domaine la moyenne de ses thèmes. « Pourrait être » est la fourchette, de toutes les réponses ouvertes au plus bas à toutes au mieux.',
    'Une étape est atteinte si chaque domaine atteint son seuil et si chaque question incontournable de cette étape est atteinte. Le domaine le plus faible décide, jamais la moyenne.',
  ],
  roadmapLink: 'La feuille de route : ce qui ouvre la voie à quoi',
  further: (count) =>
    count === 1
      ? 'Une autre action figure dans le rapport complet.'
      : `${count} autres actions figurent dans le rapport complet.`,
}
