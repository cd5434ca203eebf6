import type { HelpWords } from '../../help-words.ts'

type Commands = 'report' | 'compare' | 'plan' | 'explain' | 'verify' | 'purge'

export const resultWords: Pick<HelpWords, Commands> = {
  report: {
    about: 'refaire les rapports d’un résultat enregistré (assessment.json, aggregate.json)',
  },
  compare: {
    about:
      'ce qui a changé d’un résultat enregistré au suivant, sur les questions qu’ils ont en commun',
    before: 'le résultat d’avant',
    after: 'celui d’après, ou plusieurs dans leur ordre',
    formats: 'écrire md, html, json (par défaut : le dire ici)',
    output: 'un dossier, un fichier pour un seul format, ou -',
  },
  plan: {
    about:
      'tenir le registre des actions (plan.yaml); trouver le chemin le moins coûteux vers une étape',
    formats: 'en plus de plan.yaml : md, html, csv, xlsx, ics, json',
    output: 'un dossier, un fichier pour un seul format, ou - (par défaut : ce dossier-ci)',
    to: 'ce qu’il faut faire pour atteindre cette étape avec le moins d’effort',
    budget: 'points d’effort dont on dispose : petit 1, moyen 3, grand 8',
  },
  explain: {
    about: 'd’où vient un chiffre, calcul par calcul, en fractions exactes',
    id: 'une question, un thème, un domaine ou une action; ou stage (l’étape), ou overall (le score global)',
  },
  verify: {
    about:
      'recalculer un résultat enregistré à partir de ses propres réponses; échoue si un chiffre diffère',
  },
  purge: {
    about:
      'supprimer le brouillon d’une entrevue, ou ce que le registre garde d’une collecte; jamais un rapport',
    draft: 'le brouillon, avec tout ce qu’il a laissé (par défaut : readiness-draft.json)',
    wave: 'retirer cette collecte du registre des collectes',
    ledger: 'avec --wave : le registre des collectes (par défaut : readiness-ledger.json)',
    yes: 'supprimer sans demander',
  },
}
