import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { makeFolder, removeFolder, writeFiles } from '../support/temporary.ts'

/** The small pack in both languages: a translation stands beside what it translates. */
export const [smallPack, frenchPack] = await load()

async function load() {
  const fixtures = path.resolve(import.meta.dirname, '../fixtures')
  const textOf = (name: string) => readFileSync(path.join(fixtures, name), 'utf8')
  const folder = makeFolder()
  writeFiles(folder, {
    'small.yaml': textOf('small-pack.yaml'),
    'small.fr.yaml': textOf('small-pack.fr.yaml'),
  })
  const read = (name: string) => loadQuestionnaireFile(path.join(folder, name))
  const [small, french] = await Promise.all([read('small.yaml'), read('small.fr.yaml')])
  removeFolder(folder)
  return [small.questionnaire, french.questionnaire] as const
}
