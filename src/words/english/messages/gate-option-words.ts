/** Bars that a result is held against. */
export const gateOptionWords = {
  misfit: 'a gate does not fit',
  notAScore: (text: string) =>
    `--require-score: ${text} is not a number from 0 to 100, or an area and a number, e.g. preparation=50`,
  missed: (gate: string) => `Gate missed: ${gate}`,
}
