import type { DocumentWords } from '../../document-words.ts'

/** The comments of an answer sheet that a person fills in by hand, and what stands in for its organisation. */
export const answerSheetWords: DocumentWords['answerSheet'] = {
  organisation: 'Nom de votre organisme',
  title: (pack, version) => `Réponses à : ${pack} ${version}`,
  howTo: `Derrière le nom de chaque question se trouve sa réponse :
  0, 1, 2, 3 ou 4                   le niveau le plus haut dont le texte est tout à fait vrai
  dont-know                         personne dans la salle ne sait
  { notApplicable: "pourquoi" }     seulement là où le commentaire le dit
  (rien)                            laissée ouverte
On peut en dire plus sous cette forme :
  some-question:
    level: 2
    note: "Ce qu’il y a derrière"
    evidence:
      - { title: "Entente de supervision", link: "intranet, dossier 4", date: 2026-03-01, expires: 2027-03-01 }
    dissent:
      - { role: peer-worker, level: 1, text: "Un autre avis, mot pour mot" }
Cela va dans le rapport : pas de noms de personnes ni de renseignements sur la santé.`,
  date: 'le jour où les réponses ont été convenues; aujourd’hui si rien n’est écrit',
  participants:
    'Qui était dans la salle : des nombres seulement. Certaines questions ne comptent que si des personnes ayant un savoir expérientiel les confirment.',
  countsAfter: (question) => `Ne compte qu’après ${question}.`,
  mayBeWaived: 'Réponse possible : { notApplicable: "pourquoi" }',
}
