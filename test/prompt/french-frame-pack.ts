import type { Item, Questionnaire } from '../../src/model/questionnaire.ts'
import { framePack } from './frame-pack.ts'

/** The pack of the frames in French, with texts as long as those that we ship. */

const ROLES = [
  ['peer-worker', 'Pair aidant ou paire aidante', 'lived-experience'],
  ['lead', 'Responsable du savoir expérientiel, formateur ou formatrice', 'lived-experience'],
  ['service-user', 'Personne utilisatrice du service', 'service-users'],
  ['carer', 'Membre de la famille ou personne proche aidante', 'service-users'],
  ['clinician', 'Membre du personnel clinique ou d’intervention', 'workforce'],
  ['manager', 'Chef d’équipe ou gestionnaire', 'leadership'],
  ['executive', 'Membre de la direction ou du conseil d’administration', 'leadership'],
  ['hr', 'Ressources humaines ou formation', 'support-functions'],
] as const

const TITLES: Readonly<Record<string, string>> = {
  exploring: 'Explorer',
  preparing: 'Préparer',
  starting: 'Démarrer',
  embedding: 'Ancrer',
  sustaining: 'Faire durer',
  preparation: 'Préparation',
  process: 'Processus et structure',
  culture: 'Une culture pour durer',
  'staff-education': 'Formation du personnel en place',
  recruitment: 'Recrutement approprié',
  induction: 'Accueil et présentation',
  referral: 'Orientation et promotion',
  supervision: 'Supervision et débreffage',
  pay: 'Salaire et reconnaissance',
  involvement: 'Participation aux décisions',
  leadership: 'Leadership et promesses tenues',
  development: 'Vie privée, sécurité et bien-être',
  language: 'Langage du rétablissement',
  evaluation: 'Apprendre et revoir',
}

const titled = <T extends { id: string; title: string }>(one: T): T => ({
  ...one,
  title: TITLES[one.id] ?? one.title,
})

const LEVELS = [
  ['Pas commencé', 'Rien n’est encore en place.'],
  ['On en parle', 'Rien n’est écrit sur quoi d’autres puissent compter.'],
  ['Écrit ou décidé', 'Il existe un document avec une date, et on peut le lire.'],
  ['En usage', 'Cela se fait pour la plupart; les 12 derniers mois le montrent.'],
  ['Revu avec les pairs aidants', 'Ils l’ont vérifié, et on l’a changé ou confirmé.'],
] as const

const SUPERVISION = {
  prompt:
    'Les pairs aidants ont-ils une supervision régulière par une personne qui connaît la pair-aidance?',
  short: 'Supervision par qui connaît la pair-aidance',
  why:
    'Plusieurs pairs aidants, dans les entretiens de 2023, ont demandé une supervision stable. ' +
    'Les superviseurs qui ne connaissent pas la pair-aidance étaient nombreux.',
  levels: [
    'Pas commencé. Il n’y a que la gestion hiérarchique.',
    'On en parle. Quelqu’un doit s’en occuper; rien n’est écrit.',
    'Écrit. Une entente signée dit avec qui et à quel rythme, sur du temps payé.',
    'En usage. La plupart l’ont eue au moins chaque mois depuis 12 mois.',
    'Revu. Les pairs aidants ont vérifié ce que cela leur apporte, et quelque chose a changé.',
  ],
  evidence: [
    'l’entente de supervision signée, avec sa date',
    'les dates des trois dernières séances, sans rien de ce qui s’y est dit',
  ],
  whoKnows: ['la personne qui supervise'],
  strength: 'entretiens et revue d’études',
}

const QUOTE = {
  text: 'on ne sait pas ce que nous faisons',
  speaker: 'pair aidant, P1',
  source: 'reeves-2023',
}

const UNIQUE: Readonly<Record<string, Partial<Item>>> = {
  'supervision-1': SUPERVISION,
  'induction-3': {
    prompt: 'Les pairs aidants de plusieurs équipes ont-ils un seul gestionnaire convenu?',
    short: 'Un seul gestionnaire convenu',
  },
}

const itemOf = (item: Item, theme: string, at: number): Item => ({
  ...item,
  prompt: `${TITLES[theme]}, point ${at + 1}\u00a0: est-ce en place?`,
  short: `${TITLES[theme]}, point ${at + 1}`,
  why: 'Parce que cela aide.',
  evidence: ['un document avec une date'],
  ...UNIQUE[item.id],
})

export const frenchFramePack: Questionnaire = {
  ...framePack,
  language: 'fr',
  title: 'État de préparation à la pair-aidance',
  levels: LEVELS.map(([label, summary], value) => ({ value, label, summary })),
  roles: ROLES.map(([id, title, family], at) => ({ id, title, family, priority: at === 0 })),
  stages: framePack.stages.map(titled),
  areas: framePack.areas.map((area) => ({
    ...titled(area),
    themes: area.themes.map((theme) => ({
      ...titled(theme),
      quotes: [QUOTE],
      items: theme.items.map((item, at) => itemOf(item, theme.id, at)),
    })),
  })),
}
