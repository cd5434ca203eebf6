/** The comments of a project's settings that a person fills in by hand. */
export const settingsWords = {
  head: `The settings of this project for readiness. They stand in for flags at every run in this folder
and below it; a flag counts before them, and --no-settings leaves them out.
To use a setting, take away the # before it and the space behind that. What is possible:
readiness schema settings. To check this file: readiness validate readiness.yaml`,
  outputs: 'What is written, and the folder for it, below this file.',
  audience: `Who reads the reports: board, team or full; and their look, as docs/templates.md describes it.
A template is a program; it counts only where this file is in the folder you work in, or named.`,
  gates: (stages: string, areas: string) =>
    `Bars that a result must clear; below one of them the exit code is 1, for CI.
The stages are ${stages}; the areas are ${areas}.`,
  noRegression: 'a saved result: no area lower, no critical item lost',
  invited: 'How many people of each role were asked, for response rates.',
}
