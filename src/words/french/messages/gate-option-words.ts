import type { Messages } from '../../messages.ts'

/** Bars that a result is held against. */
export const gateOptionWords: Messages['gateOption'] = {
  misfit: 'un seuil à franchir ne convient pas',
  notAScore: (text) =>
    `--require-score : ${text} n’est ni un nombre de 0 à 100, ni un domaine et un nombre, par exemple preparation=50`,
  missed: (gate) => `Seuil manqué : ${gate}`,
}
