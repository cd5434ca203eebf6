import type { DocumentWords } from '../../document-words.ts'

/** What only the Word file, the action register in Excel and the table of items say. */
export const officeWords: DocumentWords['office'] = {
  page: 'Page',
  of: 'sur',
  register: {
    sheet: 'Actions',
    columns: {
      number: 'No',
      tier: 'Ordre',
      action: 'Action',
      reason: 'Pourquoi elle vient ici',
      items: 'Ce qu’elle fait avancer',
      firstStep: 'Premier pas',
      then: 'La suite',
      owner: 'Responsable habituel',
      when: 'Début',
      effort: 'Effort',
      artefact: 'Ce qui existe alors',
      needs: 'Dépend de',
      unlocks: 'Ouvre la voie à',
      who: 'Qui le fait',
      due: 'Échéance',
      status: 'État',
      note: 'Note',
    },
    statuses: ['Pas commencé', 'En cours', 'Fait', 'Pas pour nous'],
    tier: {
      1: '1 incontournable, non atteinte',
      2: '2 incontournable, non confirmée',
      3: '3 prochaine étape',
      4: '4 autre écart',
    },
    dueHelp: 'Une date, par exemple 2027-03-31',
    statusHelp: 'Choisissez dans la liste',
  },
  about: {
    sheet: 'À propos',
    heads: { what: 'Quoi', text: 'En mots' },
    organisation: 'Organisme',
    date: 'Évalué le',
    questionnaire: 'Questionnaire',
    tool: 'Fait par',
    madeBy: (version) => `readiness ${version}`,
    named: (title, id, version) => `${title} (${id} ${version})`,
    filling: 'À remplir',
    fillingText:
      'Qui le fait, Échéance, État et Note sont à vous. Les autres colonnes viennent de l’évaluation.',
    order: 'Ordre',
    orderText:
      'D’abord les questions incontournables non atteintes, puis celles que personne n’a pu confirmer, puis ce qui manque pour la prochaine étape, puis tous les autres écarts. Ce qui doit être en cours avant une autre action vient avant elle.',
    numbers: 'Dépend de, Ouvre la voie à',
    numbersText: 'Les numéros d’autres actions de cette liste.',
  },
}
