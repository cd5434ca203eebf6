import type { HelpWords } from '../../help-words.ts'

export const sharedWords: HelpWords['shared'] = {
  pack: 'un questionnaire fourni, p. ex. peer-workforce.fr, ou un fichier à vous',
  organisation: 'nom de l’organisme',
  settings: 'les réglages du projet (par défaut : le readiness.yaml le plus proche)',
  noSettings: 'n’utiliser aucun readiness.yaml',
  force: 'remplacer les fichiers qui existent',
  savedResult: 'un résultat enregistré',
  formats: 'formats : md, html, json (par défaut ces trois), docx, pdf, csv, xlsx, junit, badge',
  output: 'un dossier, un fichier pour un seul format, ou - (par défaut : readiness-report/)',
  browser: 'le Chromium ou le Chrome qui imprime le pdf (par défaut : celui qu’on trouve)',
  audience:
    'ce que contiennent md et html : board (le conseil), team (l’équipe) ou full (tout; par défaut)',
  accent: 'la couleur de l’organisme, assez foncée pour être lue sur papier',
  logo: 'une image PNG, JPEG ou SVG pour la première page, 200 ko au plus',
  template: 'un modèle Handlebars à vous (docs/templates.md), p. ex. board.html.hbs',
  requireStage: 'code de sortie 1 en dessous de cette étape',
  requireScore: 'code de sortie 1 en dessous de ce score, global ou d’un domaine (répétable)',
  requireCoverage: 'code de sortie 1 s’il y a moins de réponses que cela',
  requireCritical: 'code de sortie 1 si une question incontournable n’est pas atteinte',
  noRegression:
    'code de sortie 1 si un domaine est plus bas que dans ce résultat enregistré, ou si une question incontournable est perdue',
  asOf: 'juger à ce jour les pièces qui viennent à échéance, comme 2026-03-01 (par défaut : le jour de l’évaluation)',
  json: 'en JSON',
}
