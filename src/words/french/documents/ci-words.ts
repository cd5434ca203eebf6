import type { DocumentWords } from '../../document-words.ts'

/** What machines show to people: the badge, the JUnit file, the summary of a CI step. */
export const ciWords: DocumentWords['ci'] = {
  tool: 'readiness',
  quickScan: 'survol rapide',
  partial: 'une partie seulement',
  badgeTitle: (value, date) => `readiness : ${value} (autoévaluation, ${date})`,
  gates: 'Seuils à franchir',
  gate: 'Seuil',
  outcome: 'Résultat',
  cleared: 'franchi',
  missed: 'manqué',
  criticalCase: (name, level, stage) => `${name} (niveau ${level} ou plus, pour ${stage})`,
  noGate: (state) => `${state}; aucun seuil ne le demande`,
  levelOf: (state, level) => `${state}, au niveau ${level}`,
}
