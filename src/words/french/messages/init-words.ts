import type { Messages } from '../../messages.ts'

/** Blank files to fill in: an answer sheet, a questionnaire of one's own. */
export const initWords: Messages['init'] = {
  sheet: (path, command) => `${path} est écrit. Remplissez-le, puis : ${command}`,
  pack: (path, schema) => [
    `${path} est écrit. Modifiez-le, puis : readiness validate --strict ${path}`,
    `Pour voir les noms et leur sens en écrivant : readiness schema ${schema} > ${schema}.schema.json`,
  ],
}
