import { checkAnswers } from '../../../src/core/check-answers.ts'
import { decodePasteText, encodePasteText } from '../../../src/core/paste-text.ts'
import { packSection } from '../../../src/core/paste-text/pack-label.ts'
import { type Section, writeSections } from '../../../src/core/paste-text/sections.ts'
import type { Message } from '../../../src/errors.ts'
import { area, pack, sheet, theme } from '../../support/builders.ts'
import { type BadInputs, messagesOf } from './bad-inputs.ts'

const PACK = pack([
  area('ground', [
    theme('work', ['hours', 'pay', { id: 'must', critical: { level: 2, stage: 'starting' } }]),
  ]),
])

const checked = (...given: Parameters<typeof sheet>): Message[] =>
  messagesOf(checkAnswers(PACK.questionnaire, sheet(...given)))

const TEXT = encodePasteText({ answers: { hours: 3 } }, PACK)

function pasted(text: string, into = PACK): Message[] {
  const decoded = decodePasteText(text, into)
  return decoded.ok ? [] : messagesOf(decoded.problems)
}

const sections = (...more: Section[]) => writeSections([packSection(PACK), ...more])

export const ANSWERS: BadInputs = {
  'answers to something else': () =>
    checked({}, { questionnaire: 'other', version: '2.0.0', respondent: { role: 'boss' } }),
  'answers that do not fit': () => [
    ...checked({ huors: 3, zzzzzzzz: 1, must: { notApplicable: 'No.' } }),
    ...checked({ hours: { level: 2, notApplicable: 'No.' } }, { participants: { manger: 1 } }),
  ],
  'a respondent who cannot be': () => [
    ...checked({}, { respondent: { role: 'manager', kind: 'group' } }),
    ...checked({}, { respondent: { role: 'manager', size: 3 } }),
  ],
  'a mail without answers, or with too many': () => [
    ...pasted('Good morning!'),
    ...pasted(TEXT + TEXT),
    ...pasted('[readiness answers 2]'),
  ],
  'a text that was changed on the way': () => [
    ...pasted(TEXT.replace('3ss', '4ss')),
    ...pasted(TEXT.replace(/\[answers .*\n/, '')),
    ...pasted(TEXT.replace(/\[end .*\n/, '')),
  ],
  'a text for other questions': () => [
    ...pasted(writeSections([{ label: 'answers 1', content: '3ss' }])),
    ...pasted(TEXT, { ...PACK, questionnaire: { ...PACK.questionnaire, id: 'other' } }),
    ...pasted(TEXT, pack([area('ground', [theme('work', ['pay', 'hours', 'must'])])])),
  ],
  'a text that the form never writes': () => [
    ...pasted(sections({ label: 'answers 1', content: '3s' })),
    ...pasted(
      sections(
        { label: 'answers 1', content: '3ss' },
        { label: 'mood hours', content: 'Good' },
        { label: 'reason hours', content: 'No.' },
      ),
    ),
  ],
}
