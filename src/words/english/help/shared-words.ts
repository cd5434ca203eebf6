/** Options that several commands have. */
export const sharedWords = {
  pack: 'a shipped questionnaire or a file of your own',
  organisation: 'name of the organisation',
  settings: "the project's settings (default: the nearest readiness.yaml)",
  noSettings: 'use no readiness.yaml',
  force: 'replace files that are there',
  savedResult: 'a saved result',
  formats: 'formats: md, html, json (these by default), docx, pdf, csv, xlsx, junit, badge',
  output: 'a folder, a file for one format, or - (default: readiness-report/)',
  browser: 'the Chromium or Chrome that prints the pdf (default: the one found)',
  audience: 'what md and html hold: board, team or full (default: full)',
  accent: "the organisation's own colour, dark enough to be read on paper",
  logo: 'a PNG, JPEG or SVG picture for page one, up to 200 kB',
  template: 'a Handlebars template of your own (docs/templates.md), e.g. board.html.hbs',
  requireStage: 'exit 1 below this stage',
  requireScore: 'exit 1 below this score, overall or of an area (repeatable)',
  requireCoverage: 'exit 1 where less than this was answered',
  requireCritical: 'exit 1 where a critical item is not met',
  noRegression:
    'exit 1 where an area is lower than in this saved result, or a critical item is lost',
  asOf: 'judge evidence that expires by this day, as 2026-03-01 (default: the day of the assessment)',
  json: 'as JSON',
}
