import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, listed, noun, numberWord, s } from '../counts.ts'
import { longDate } from '../dates.ts'
import { roleList, roleName } from '../roles.ts'

const QUESTION = feminine('question')
const CRITICAL = feminine('question incontournable', 'questions incontournables')
const OPEN = feminine('réponse ouverte', 'réponses ouvertes')

/** Overview of all themes, and the page of one theme. */
export const themeWords: DocumentWords['theme'] = {
  eyebrowAll: 'Domaines et thèmes',
  themes: (count) => capital(counted(count, noun('thème'))),
  items: 'Questions, niveau 0 à 4',
  keyCritical: 'trait au-dessus : question incontournable',
  keyCriticalBold: 'gras : question incontournable',
  keyUnknown: 'personne ne savait',
  keySkipped: 'passée',
  keyNotApplicable: 'ne s’applique pas',
  symbol: { unknown: '?', skipped: '–', notApplicable: 's.o.', withheld: '…' },
  stripLevel: (level) => `niveau ${level}`,
  stripCritical: 'incontournable',
  question: 'Question',
  whoKnows: roleList,
  who: 'Qui pourrait savoir',
  reason: 'Raison',
  skippedMark: 'passée',
  excluded: (count) =>
    count === 1
      ? 'Une question ne s’applique pas'
      : `${capital(counted(count, QUESTION))} ne s’appliquent pas`,
  toDo: (stage) => `Quoi faire à cette étape : ${stage}`,
  toDoEyebrow: 'Quoi faire à cette étape',
  toReach: (stage) => `Quand l’étape ${stage} est atteinte`,
  eyebrow: (area, number, of) => `${area}, thème ${number} sur ${of}`,
  scored: (score) => `${score} sur 100; toutes les questions qui s’appliquent ont une réponse.`,
  scoredOpen: (score, range, open) =>
    `${score} sur 100, et entre ${range.low} et ${range.high} une fois ${open === 1 ? 'la réponse ouverte connue' : `les ${counted(open, OPEN)} connues`}.`,
  tooFew: (answered, of, range) =>
    `Pas encore de score : ${answeredOf(answered, of)}. Il pourrait être n’importe où entre ${range.low} et ${range.high}.`,
  notApplicable: 'Aucune de ces questions ne s’applique ici.',
  criticals: ({ met, all, unsure, contested, holding }, next) => {
    const missing = all - met
    const waits = holding > 0 ? `; l’étape ${next} attend ${waited(missing, holding)}` : ''
    const lacks = lacking(missing, { unsure, contested })
    if (all === 1)
      return met === 1
        ? 'Sa question incontournable est atteinte.'
        : `Sa question incontournable est ${lacks}${waits}.`
    if (missing === 0) return `Ses ${counted(all, CRITICAL)} sont atteintes.`
    if (met === 0 && unsure + contested === 0)
      return `Aucune de ses ${counted(all, CRITICAL)} n’est atteinte${waits}.`
    if (missing === all) return `Ses ${counted(all, CRITICAL)} sont ${lacks}${waits}.`
    return `De ses ${counted(all, CRITICAL)}, ${numberWord(missing, QUESTION)} ${missing === 1 ? 'est' : 'sont'} ${lacks}${waits}.`
  },
  comparison: 'Son domaine, pour comparer',
  why: 'Pourquoi c’est important',
  known: 'À quel point c’est connu',
  quoteBy: (speaker, source) => `Tiré d’une étude, pas de cette salle : ${speaker}. ${source}`,
  itemsFinding: (count, findings) =>
    findings.length === 0
      ? capital(counted(count, QUESTION))
      : `${capital(counted(count, QUESTION))} : ${listed(findings)}`,
  allAtLeast: (level) => `toutes au niveau ${level} ou plus`,
  noneAbove: (level) => (level === 0 ? 'aucune commencée' : `aucune au-dessus du niveau ${level}`),
  someAtLeast: (count, level) => `${numberWord(count, QUESTION)} au niveau ${level} ou plus`,
  oneUnknown: (count) =>
    `${numberWord(count, QUESTION)} ${count < 2 ? 'à laquelle' : 'auxquelles'} personne ne pouvait répondre`,
  oneSkipped: (count) => `${numberWord(count, QUESTION)} ${count < 2 ? 'passée' : 'passées'}`,
  oneExcluded: (count) =>
    `${numberWord(count, QUESTION)} qui ne ${count < 2 ? 's’applique' : 's’appliquent'} pas`,
  hidden: (count) =>
    count === 1
      ? 'Une autre question n’a pas été posée, parce qu’elle dépend d’une autre réponse.'
      : `${capital(counted(count, feminine('autre question', 'autres questions')))} n’ont pas été posées, parce qu’elles dépendent d’une autre réponse.`,
  criticalNeeds: (stage, level) => `Incontournable, il faut le niveau ${level} pour ${stage}`,
  unconfirmed: (roles) =>
    roles.length === 0
      ? 'Assez haut, mais personne qui puisse le confirmer n’a participé.'
      : `Assez haut, mais cela ne compte que si ${roles.length === 1 ? 'ce rôle le confirme' : 'l’un de ces rôles le confirme'}, et personne dans ${roles.length === 1 ? 'ce rôle' : 'ces rôles'} n’a participé : ${roleList(roles)}.`,
  now: 'Maintenant',
  nowAt: (level) => `Maintenant, niveau ${level}`,
  nextAt: (level) => `Ensuite, niveau ${level}`,
  best: 'Ensuite',
  bestText: 'C’est le meilleur niveau. Redemandez dans un an si c’est toujours le cas.',
  dontKnow: 'Ne sait pas',
  nobodyKnows: 'Personne dans la salle ne pouvait le dire.',
  ask: (people) => `Qui pourrait savoir : ${roleList(people)}.`,
  skipped: 'Passée',
  skippedText: 'Pas encore de réponse.',
  wouldShow: 'À chercher',
  whyAsked: 'Pourquoi cette question',
  evidence: 'Pièces justificatives',
  noEvidence: 'Aucune indiquée',
  note: 'Note',
  evidenceDate: longDate,
  expires: (date) => `valable jusqu’au ${longDate(date)}`,
  expired: (date) => `échue le ${longDate(date)}`,
  dissentOf: (role, level) => {
    const who = role
      ? `Un autre avis dans la salle (${roleName(role)})`
      : 'Un autre avis dans la salle'
    return `${who}${level === null ? '' : `, au niveau ${level}`}, dans ses propres mots`
  },
  dissentLevel: (level) => `Un autre avis place ceci au niveau ${level}.`,
  dissentBare: 'Il y a un autre avis à ce sujet dans la salle.',
}

function answeredOf(answered: number, of: number): string {
  if (of === 1) return 'sa seule question n’a pas de réponse'
  const all = counted(of, QUESTION)
  return answered === 0
    ? `aucune de ses ${all} n’a de réponse, et il en faut la moitié`
    : `${numberWord(answered, QUESTION)} de ses ${all} ${answered === 1 ? 'a' : 'ont'} une réponse, et il en faut la moitié`
}

function waited(missing: number, holding: number): string {
  if (missing === 1) return 'celle-ci'
  return holding === missing ? 'celles-ci' : `${numberWord(holding, QUESTION)} d’entre elles`
}

/** What nobody could say or confirm is not said to be absent. */
function lacking(
  missing: number,
  { unsure, contested }: { unsure: number; contested: number },
): string {
  const ending = s(missing)
  const states = [
    ...(missing > unsure + contested ? [`non atteinte${ending}`] : []),
    ...(unsure > 0 ? [`non confirmée${ending}`] : []),
    ...(contested > 0 ? [`vue${ending} différemment par les groupes`] : []),
  ]
  return listed(states, 'ou')
}
