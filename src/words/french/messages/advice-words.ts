import type { Messages } from '../../messages.ts'

export const adviceWords: Messages['advice'] = {
  line: (id, advice, code) => `${id} : ${advice} (${code})`,
  acceptedForNothing: (advice, id) => `rien ne conseille ${advice} pour ${id}; retirez ceci`,
  readingGrade: (year) =>
    `la question et ses niveaux se lisent comme un texte de la ${year}e année d’école; des mots et des phrases plus courts toucheraient plus de monde`,
  doubleQuestion: (found) =>
    `ceci semble demander deux choses (« ${found} »); faites-en deux questions`,
  negative: (found) =>
    `« ${found} » rend le oui et le non difficiles à distinguer; demandez ce qui existe`,
  agreement: (found) => `« ${found} » demande un avis; demandez un fait qui peut être vérifié`,
  health: (found) =>
    `« ${found} » : les questions portent sur l’organisme, jamais sur la santé d’une personne`,
  commonLevels:
    'elle prend les niveaux communs; cinq textes bien à elle diraient ce qui se verrait',
  levelTwice: (level) => `le niveau ${level} dit ce qu’un niveau plus bas dit déjà`,
  levelElsewhere: (level) =>
    `le texte du niveau ${level} commence comme un autre niveau de l’échelle commune`,
  noReason: 'elle ne donne pas de raison; dites en une phrase pourquoi elle est posée',
  noEvidence: 'rien n’est nommé qui le montrerait, comme un document daté',
  noSource: 'aucune source n’est nommée; si c’est votre propre jugement, faites-en une source',
  noAction: 'aucune action ne dit comment monter d’un niveau',
  noActionForCritical:
    'elle est incontournable pour une étape, et aucune action ne dit comment monter d’un niveau',
  noSteps: 'elle n’a pas de pas à faire; nommez au moins le premier',
  noOwner: 'personne n’est nommé qui s’en charge d’habitude',
  noArtefact: 'elle ne dit pas ce qui existe quand elle est faite',
  neverOffered: 'aucune question ne la nomme, si bien qu’elle n’est jamais proposée',
}
