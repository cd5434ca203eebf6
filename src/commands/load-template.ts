import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import { compileTemplate } from '../render/own-template/compile-template.ts'
import type { OwnTemplate } from '../render/own-template/own-template.ts'

/**
 * A user's own Handlebars template: a program that they trust. Loaded only where one is named, because
 * the compiler comes along.
 *
 * @throws FileError where it cannot be read, InputError with every fault at its line
 */
export const loadTemplate = async (file: string): Promise<OwnTemplate> =>
  compileTemplate(await readTextFile(file, SHEET_LIMIT), file)
