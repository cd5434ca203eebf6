import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { score } from '../../src/core/score.ts'
import { answerSheetSchema } from '../../src/model/answer-sheet.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { LoadedQuestionnaire } from '../../src/model/questionnaire.ts'
import { makeFolder, removeFolder, writeFiles } from './temporary.ts'

/** The small pack in another language; from right to left in Hebrew, for which the program has no words. */
export async function smallPackIn(language: 'fr' | 'he'): Promise<LoadedQuestionnaire> {
  const folder = makeFolder()
  const overlay = `small.${language}.yaml`
  writeFiles(folder, {
    'small.yaml': readFileSync('test/fixtures/small-pack.yaml', 'utf8'),
    [overlay]: readFileSync(`test/fixtures/small-pack.${language}.yaml`, 'utf8'),
  })
  try {
    return await loadQuestionnaireFile(path.join(folder, overlay))
  } finally {
    removeFolder(folder)
  }
}

/** A result with something of everything: open answers, a note, another view, evidence, a reason. */
export function answeredIn(pack: LoadedQuestionnaire): Assessment {
  const sheet = answerSheetSchema.parse({
    questionnaire: pack.questionnaire.id,
    organisation: 'Le Port',
    date: '2026-03-01',
    participants: { manager: 2 },
    answers: {
      'role-written': {
        level: 1,
        note: 'À revoir.',
        dissent: [{ role: 'peer-worker', level: 0, text: 'Rien n’est écrit.' }],
        evidence: [{ title: 'Ébauche', date: '2025-12-24', expires: '2026-02-01' }],
      },
      'role-known': { notApplicable: 'Pas encore de rôle.' },
      'voice-heard': 3,
      'voice-counts': 'dont-know',
      'voice-again': 2,
    },
  })
  return score(pack, sheet, { toolVersion: '0.1.0', date: '2026-03-01' })
}
