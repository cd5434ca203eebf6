import { diffPacks } from '../core/pack-versions/diff-packs.ts'
import type { Environment } from '../environment.ts'
import { renderPackDiff } from '../render/pack-diff.ts'
import { documentWords } from '../words/document-words.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { print } from './print.ts'

/** What changed between two questionnaires, question by question, on standard output, in the language of the newer one. */
export async function diff(
  [before, after]: readonly [string, string],
  { json }: { json?: boolean | undefined },
  { stdout }: Environment,
): Promise<number> {
  const [old, now] = [await loadQuestionnaire(before), await loadQuestionnaire(after)]
  const changes = diffPacks(old.questionnaire, now.questionnaire)
  const { packChange } = documentWords(now.questionnaire.language)
  await print(
    stdout,
    json ? `${JSON.stringify(changes, null, 2)}\n` : renderPackDiff(changes, packChange),
  )
  return 0
}
