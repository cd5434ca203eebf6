import { capital } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { counted, feminine, listed, noun } from '../counts.ts'
import { longDate } from '../dates.ts'

/** How the figures come about, where their limits lie, and what they rest on. */
export const methodWords: DocumentWords['method'] = {
  eyebrow: 'Méthode, limites, sources',
  title: 'Comment lire ce rapport',
  purpose: 'À quoi cela sert, et à quoi cela ne sert pas',
  figures: 'D’où viennent les chiffres',
  rules: [
    'Chaque question a cinq niveaux, de 0 à 4, chacun décrit en mots. Un niveau compte 25 points; le niveau 4 vaut donc 100.',
    'Le score d’un thème est la moyenne pondérée de ses questions qui ont une réponse. Il est donné si elles portent au moins la moitié du poids; sinon, le rapport dit « impossible à dire ». Cela ne compte jamais comme zéro.',
    'Le score d’un domaine est la moyenne pondérée de ses thèmes qui ont un score, si ceux-ci portent au moins la moitié du poids.',
    '« Pourrait être » est la fourchette : toutes les réponses ouvertes au niveau 0, puis toutes au niveau 4. Ce n’est pas un intervalle de confiance. Elle compte aussi les thèmes sans score; le score d’un domaine peut donc se trouver en dehors.',
    '« Ne sait pas » et les questions passées sont des réponses ouvertes. Ce qui ne s’applique pas, avec sa raison, sort tout à fait du score.',
    'Un chiffre est provisoire si les réponses portent moins de 80 % de son poids.',
    'Une étape est atteinte si chaque domaine atteint son seuil et si chaque question incontournable de cette étape, et des étapes qui la précèdent, est atteinte. Le domaine le plus faible décide, jamais la moyenne.',
    'Certaines questions incontournables ne comptent comme atteintes que si une personne qui peut les confirmer a participé.',
    'Les scores sont calculés en fractions exactes et arrondis une seule fois, pour l’affichage. Les actions viennent dans cet ordre : questions incontournables non atteintes, questions incontournables que personne n’a pu confirmer, ce qui limite la prochaine étape, puis les autres écarts; ce qui doit venir avant vient avant.',
  ],
  limits: 'Limites',
  limitTexts: [
    'Voici ce que les personnes dans la salle ont dit un jour donné. Personne de l’extérieur ne l’a vérifié.',
    'Les étapes, les seuils, les niveaux et les poids sont un jugement des auteurs du questionnaire, pas une mesure.',
    'Les scores de divers organismes ne peuvent pas être comparés : chaque salle lit les niveaux à sa façon. Des écarts de 5 points ou moins reviennent à peu près au même.',
    'Un score dit ce qui est en place. Il ne dit pas comment vont les pairs aidants; demandez-leur.',
  ],
  limitsOfNotes: [
    'Les notes et les autres avis figurent ici tels qu’ils ont été écrits. Dans une petite équipe, on peut reconnaître des mots : avant que ce rapport aille plus loin, demandez à ceux et celles dont ce sont les mots.',
  ],
  translationUnreviewed:
    'Cette traduction du questionnaire n’a pas été relue par une personne qui connaît bien la langue et le domaine. En cas de doute, le texte d’origine fait foi.',
  weights: 'Domaines et thèmes, avec leur poids',
  weight: 'Poids',
  asked: 'Réponses',
  coverage: 'Réponses, selon le poids',
  percent: (percent) => `${percent}\u00a0%`,
  overall: 'Score global',
  overallText: (score, range) =>
    `${score} sur 100, pourrait aller de ${range}. Il ne décide de rien : l’étape découle des domaines et des questions incontournables.`,
  overallNone: (range) =>
    `Il ne peut pas être établi, parce que certains domaines n’ont pas de score. Il pourrait aller de ${range}.`,
  overallNotApplicable: 'Il ne peut pas être établi, parce qu’aucune question ne s’applique.',
  stages: 'Les étapes et ce qu’elles demandent',
  stage: 'Étape',
  eachArea: 'Chaque domaine',
  criticalItems: 'Questions incontournables',
  fromLevel: (name, level) => `${name} (niveau ${level})`,
  open: 'sans condition',
  none: '–',
  levels: 'Les niveaux',
  level: 'Niveau',
  meaning: 'Ce que cela veut dire',
  known: 'À quel point ces choses sont connues',
  knownText: (groups, all) =>
    `Le questionnaire repose sur ${counted(all, feminine('source'))} : ${listed(groups)}. Chaque thème dit à quel point ses raisons sont connues.`,
  sources: 'Sources',
  doi: (doi) => `doi ${doi}`,
  type: {
    trial: noun('essai'),
    'systematic-review': feminine('revue systématique', 'revues systématiques'),
    review: feminine('revue'),
    'comparative-study': feminine('étude comparative', 'études comparatives'),
    survey: noun('sondage'),
    'qualitative-study': feminine('étude qualitative', 'études qualitatives'),
    guidance: noun('guide'),
    policy: feminine('politique'),
    instrument: noun('instrument'),
    summary: noun('résumé'),
    judgement: noun('jugement'),
  },
  otherType: feminine('autre source', 'autres sources'),
  counted,
  readAs: {
    'full-text': 'lecture complète',
    part: 'lecture partielle',
    abstract: 'lecture du résumé',
    secondary: 'de seconde main',
  },
  sourceKind: (type, readAs) =>
    type || readAs ? `${capital([type, readAs].filter(Boolean).join(', '))}.` : '',
  glossary: 'Mots',
  date: longDate,
  about: 'À propos de ce rapport',
  aboutPack: (title, id, version) => `Questionnaire : ${title} (${id} ${version}).`,
  aboutDigest: (digest) => `Son empreinte : ${digest}.`,
  aboutTool: (version) => `Fait avec readiness ${version}.`,
  aboutDate: (date) => `Réponses en date du ${date}.`,
  licence: (licence) => `Textes du questionnaire : ${licence}.`,
}
