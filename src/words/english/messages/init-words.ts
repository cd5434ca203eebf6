/** Blank files to fill in: an answer sheet, a questionnaire of one's own. */
export const initWords = {
  sheet: (path: string, command: string) => `Wrote ${path}. Fill it in, then: ${command}`,
  pack: (path: string, schema: string) => [
    `Wrote ${path}. Change it, then: readiness validate --strict ${path}`,
    `Names and meanings while you type: readiness schema ${schema} > ${schema}.schema.json`,
  ],
}
