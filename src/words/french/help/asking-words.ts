import type { HelpWords } from '../../help-words.ts'

export const askingWords: Pick<HelpWords, 'assess' | 'init' | 'form' | 'aggregate'> = {
  assess: {
    about:
      'poser les questions ici, ou prendre --answers; calculer les scores; écrire les rapports',
    answers: 'réponses en YAML ou en JSON; - pour l’entrée standard',
    date: 'jour de l’évaluation, comme 2026-03-01 (par défaut : celui de la feuille, ou aujourd’hui)',
    quick: 'seulement le survol rapide; n’établit pas d’étape',
    area: 'seulement ce domaine (répétable); n’établit pas d’étape',
    theme: 'seulement ce thème (répétable); n’établit pas d’étape',
    onlyOpen: 'ne poser que les questions encore ouvertes, dans le brouillon ou dans --from',
    from: 'partir d’un résultat ou d’une feuille de réponses d’avant, à confirmer ou à changer',
    round: 'vote à l’aveugle : 1 chaque personne séparément, 2 ensemble (avec --votes)',
    votes:
      'feuilles du premier tour : un dossier où les écrire, ou les fichiers et dossiers à lire',
    draft: 'où l’entrevue garde son brouillon (par défaut : readiness-draft.json)',
    plain: 'poser les questions ligne par ligne, sans redessiner l’écran',
  },
  init: {
    about: 'écrire une feuille de réponses vierge; ou, avec --pack, un questionnaire à faire vôtre',
    output: 'où écrire (par défaut : answers.yaml); - pour la sortie standard',
    pack: 'écrire plutôt un questionnaire de ce nom, à remplir de vos questions',
    extends: 'avec --pack : un questionnaire qui complète un questionnaire fourni',
    settings: 'écrire plutôt readiness.yaml, les réglages du projet',
  },
  form: {
    about: 'écrire un formulaire à remplir chacun de son côté, dans tout navigateur, sans réseau',
    role: 'un formulaire pour ce rôle; sinon, chaque personne choisit le sien',
    wave: 'la collecte à laquelle les réponses appartiennent, p. ex. 2026-printemps',
    organisation: 'nom de l’organisme qui pose les questions',
    quick: 'seulement le survol rapide',
    area: 'seulement ce domaine (répétable)',
    theme: 'seulement ce thème (répétable)',
    withNotes: 'de la place pour des notes; on peut reconnaître une personne à ses mots',
    output: 'où écrire (par défaut : readiness-form.html); - pour la sortie standard',
  },
  aggregate: {
    about: 'faire de plusieurs feuilles un seul résultat qui ne montre aucun petit groupe',
    files:
      'feuilles de réponses (YAML, JSON, NDJSON, CSV, texte collé), dossiers, motifs; - pour l’entrée standard',
    wave: 'la collecte dont on fait rapport (par défaut : celle des feuilles)',
    organisation: 'nom de l’organisme (par défaut : celui des feuilles)',
    date: 'jour du rapport, comme 2026-03-01 (par défaut : aujourd’hui)',
    skipInvalid: 'laisser de côté les feuilles qui ont des problèmes, et dire combien',
    invited: 'combien de personnes ont été invitées (répétable)',
    strict: 'groupes d’au moins 10 : pour tout ce qui sort de l’organisme',
    minGroupSize: 'groupes d’au moins tant de personnes, 3 ou plus',
    ledger:
      'registre des collectes dont on a fait rapport, pour qu’aucune collecte n’ait deux rapports sur des réponses différentes (par défaut : readiness-ledger.json)',
  },
}
