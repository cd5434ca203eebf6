import type { InterviewWords } from '../interview-words.ts'
import { askWords } from './interview/ask-words.ts'
import { barWords } from './interview/bar-words.ts'
import { dateWords } from './interview/date-words.ts'
import { evidenceWords } from './interview/evidence-words.ts'
import { finishWords } from './interview/finish-words.ts'
import { firstRoundWords } from './interview/first-round-words.ts'
import { headWords } from './interview/head-words.ts'
import { helpWords } from './interview/help-words.ts'
import { jumpWords } from './interview/jump-words.ts'
import { keepWords } from './interview/keep-words.ts'
import { keyWords } from './interview/key-words.ts'
import { leaveWords } from './interview/leave-words.ts'
import { heldWords } from './interview/leaving-held-words.ts'
import { storageWords } from './interview/leaving-storage-words.ts'
import { leavingWords } from './interview/leaving-words.ts'
import { linearArrivalWords } from './interview/linear-arrival-words.ts'
import { linearListWords } from './interview/linear-list-words.ts'
import { linearPromptWords } from './interview/linear-prompt-words.ts'
import { linearQuestionWords } from './interview/linear-question-words.ts'
import { linearSlipWords } from './interview/linear-slip-words.ts'
import { markWords } from './interview/mark-words.ts'
import { menuWords } from './interview/menu-words.ts'
import { nameWords } from './interview/name-words.ts'
import { receiptWords } from './interview/receipt-words.ts'
import { resumeWords } from './interview/resume-words.ts'
import { reviewWords } from './interview/review-words.ts'
import { roomWords } from './interview/room-words.ts'
import { savingWords } from './interview/saving-words.ts'
import { takeOutWords } from './interview/take-out-words.ts'
import { themeEndWords } from './interview/theme-end-words.ts'
import { viewWords } from './interview/view-words.ts'
import { votesWords } from './interview/votes-words.ts'
import { wayWords } from './interview/way-words.ts'
import { windowWords } from './interview/window-words.ts'
import { writingWords } from './interview/writing-words.ts'

/** Every French word of the interview around its questions. */
export const interview: InterviewWords = {
  ask: askWords,
  bar: barWords,
  date: dateWords,
  evidence: evidenceWords,
  finish: finishWords,
  firstRound: firstRoundWords,
  head: headWords,
  held: heldWords,
  help: helpWords,
  jump: jumpWords,
  keep: keepWords,
  key: keyWords,
  leave: leaveWords,
  leaving: leavingWords,
  linearArrival: linearArrivalWords,
  linearList: linearListWords,
  linearPrompt: linearPromptWords,
  linearQuestion: linearQuestionWords,
  linearSlip: linearSlipWords,
  mark: markWords,
  menu: menuWords,
  name: nameWords,
  receipt: receiptWords,
  resume: resumeWords,
  review: reviewWords,
  room: roomWords,
  saving: savingWords,
  storage: storageWords,
  takeOut: takeOutWords,
  themeEnd: themeEndWords,
  view: viewWords,
  votes: votesWords,
  way: wayWords,
  window: windowWords,
  writing: writingWords,
}
