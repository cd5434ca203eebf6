/** For the build: a pack through the same checks as at run time. */
export { loadQuestionnaireFile as compilePack } from './parse-questionnaire.ts'
