import { small } from '../../capital.ts'
import type { DocumentWords } from '../../document-words.ts'
import { figure, listed } from '../counts.ts'
import { longDate } from '../dates.ts'

/** DocumentWords that several parts of a report share. */
export const commonWords: DocumentWords['common'] = {
  date: longDate,
  kind: 'Autoévaluation',
  kindOf: (pack) => `Autoévaluation : ${small(pack)}`,
  documentTitle: (organisation, date) =>
    `${organisation} : autoévaluation de l’état de préparation, ${longDate(date)}`,
  skip: 'Aller au rapport',
  contents: 'Table des matières',
  summary: 'Sommaire',
  number: figure,
  colon: '\u00a0:',
  listed: (texts) => listed(texts),
  cannotSay: 'impossible à dire',
  allAnswered: 'complet',
  doesNotApply: 'ne s’applique pas',
  noApplicable: 'Aucune question ne s’applique ici.',
  answered: (answered, applicable) =>
    `${answered} ${answered < 2 ? 'réponse' : 'réponses'} sur ${applicable}`,
  provisional: 'provisoire',
  area: 'Domaine',
  areaAndTheme: 'Domaine et thème',
  theme: 'Thème',
  score: 'Score',
  couldBe: 'Pourrait être',
  answeredHead: 'Réponses',
  range: (low, high) => `${low}–${high}`,
  rangeInWords: (low, high) => `${low} à ${high}`,
  stageFrom: (stage) => `${stage} dès`,
  keyDot: 'score des réponses données',
  keyBand: 'réponses ouvertes au plus bas et au mieux',
  keyHatched: 'pas encore de score : trop de réponses ouvertes',
  critical: 'incontournable',
  criticalState: {
    met: 'atteinte',
    unmet: 'non atteinte',
    unverified: 'non confirmée',
    waived: 'ne s’applique pas',
    hidden: 'non posée',
    contested: 'les avis divergent',
  },
  withheld: 'non montré',
  withheldWhy: 'Non montré, pour que personne ne puisse être reconnu.',
  nobodyCouldSay: 'personne ne savait',
  notAnsweredYet: 'pas encore de réponse',
  andMore: (count) => `et ${count} de plus`,
  plotTitle: (caption) => `${caption}, sur une échelle de 0 à 100`,
  plotValue: (title, score) => `${title} ${score}`,
  plotRange: (range) => `pourrait être : ${range}`,
  plotBar: (stage, bar) => `${stage} demande ${figure(bar)}`,
  versions: (pack, packVersion, tool) => `Questionnaire ${pack} ${packVersion}, readiness ${tool}.`,
}
