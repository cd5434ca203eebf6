import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, s } from '../counts.ts'
import { longDate, shortDate } from '../dates.ts'

const ACTION = feminine('action')

/** The plan: the register that a team keeps, as YAML, as a page for a meeting, as a table, as a calendar. */
export const planWords: DocumentWords['plan'] = {
  yaml: {
    head: (organisation, date) =>
      `Plan · ${organisation}, d’après le résultat du ${longDate(date)}

Ce fichier est à vous. Pour chaque action, remplissez :
  owner     qui s’en occupe
  due       le jour où ce doit être fait, comme 2027-03-01
  status    open (ouverte), started (en cours), done (faite) ou dropped (abandonnée)
  note      ce qu’il faut savoir; pour une action abandonnée, pourquoi
  evidence  ce qui montre que c’est fait, comme dans une feuille de réponses :
              - Description de poste, version 2
              - { title: Entente de supervision, link: intranet, expires: 2028-03-01 }

Changez les titres, déplacez les actions, écrivez des commentaires. Quand le prochain résultat
est là, readiness plan RÉSULTAT met à jour « result » et « facts », ajoute ce qui est nouveau et
laisse tout le reste tel quel. « seal » dit à readiness si quelqu’un a changé les faits; ce que
cette personne a écrit est alors gardé en commentaire.`,
    result: 'Le résultat selon lequel ce plan a été mis à jour la dernière fois.',
    usually: (owner) => `d’habitude : ${owner}`,
    added: (date) => `Nouveau dans le résultat du ${longDate(date)}.`,
    kept: (words) =>
      [
        'Changé à la main auparavant; le dernier résultat dit ce qui suit.',
        ...Object.entries(words).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
      ].join('\n'),
  },
  kindOf: (pack) => `Plan : ${pack}`,
  documentTitle: (organisation) => `Plan : ${organisation}`,
  title: (organisation) => `${organisation} : ce que l’on a décidé de faire`,
  skip: 'Aller au plan',
  from: (date, stage) =>
    stage === null
      ? `D’après le résultat du ${longDate(date)}, dont l’étape ne peut pas encore être établie.`
      : `D’après le résultat du ${longDate(date)} : ${stage}.`,
  counts: (open, started, done, dropped) =>
    `${open} ouverte${s(open)}, ${started} en cours, ${done} faite${s(done)}${dropped > 0 ? `, ${dropped} abandonnée${s(dropped)}` : ''}.`,
  unowned: (count) =>
    count === 0
      ? 'Chaque action à faire a une personne responsable.'
      : `${capital(counted(count, ACTION))} sans personne responsable.`,
  undated: (count) => (count === 0 ? '' : `${capital(counted(count, ACTION))} sans date.`),
  status: { open: 'Ouverte', started: 'En cours', done: 'Faite', dropped: 'Abandonnée' },
  group: { started: 'En cours', done: 'Faites', dropped: 'Abandonnées' },
  groupOpen: (horizon) => `Ouvertes : ${horizon}`,
  columns: {
    action: 'Action, et pourquoi',
    steps: 'Pas à faire',
    ownerAndDay: 'Responsable, échéance, état',
    owner: 'Responsable',
    due: 'Échéance',
    artefact: 'Ce qui existe alors',
    notes: 'Note et pièces justificatives',
  },
  ownerUsual: (owner) => `d’habitude ${owner}`,
  noOwner: 'personne encore',
  noDate: 'sans date',
  date: shortDate,
  expires: (date) => `jusqu’au ${shortDate(date)}`,
  notOffered: 'Le dernier résultat ne propose plus cela.',
  reached: 'Toutes les questions que cela fait monter sont à leur meilleur niveau.',
  stillOffered: 'Le dernier résultat propose toujours cela.',
  whyDropped: 'Pourquoi l’avoir abandonnée? Une note aide la prochaine personne qui lit.',
  none: 'Il n’y a rien à faire.',
  foot: 'Les responsables, les dates, les notes et les pièces justificatives sont les mots des personnes qui tiennent le plan. Les raisons, les délais et les efforts viennent du résultat.',
  table: {
    number: 'Numéro',
    id: 'Identifiant',
    title: 'Action',
    status: 'État',
    owner: 'Responsable',
    usual: 'Responsable habituel',
    due: 'Échéance',
    horizon: 'Délai',
    effort: 'Effort',
    reason: 'Raison',
    steps: 'Pas à faire',
    artefact: 'Ce qui existe alors',
    needs: 'Dépend de',
    unlocks: 'Ouvre la voie à',
    note: 'Note',
    evidence: 'Pièces justificatives',
    expires: 'Première pièce à échéance',
    offered: 'Proposée par le dernier résultat',
    sheet: 'Plan',
    page: 'Page',
    of: 'sur',
    yes: 'oui',
    no: 'non',
  },
  calendar: {
    name: (organisation) => `Plan : ${organisation}`,
    due: (title) => `À faire : ${title}`,
    expires: (evidence) => `Pièce à échéance : ${evidence}`,
    owner: (owner) => `Responsable : ${owner}`,
    action: (title) => `Action : ${title}`,
    question: (prompt) => `Question : ${prompt}`,
    note: (note) => `Note : ${note}`,
  },
}
