/**
 * Every text of a form. A language is one object of this type (`src/words/english/documents/form-words.ts` is the
 * English one); the page is given it as data and has no words of its own. Names in braces are filled in.
 * Each text is a whole sentence or label, so that no language has to follow the order of another.
 */
export type FormWords = {
  /** where scripts do not run */
  noScript: string
  kind: string
  next: string
  back: string
  /** the footer: where answers are kept */
  kept: string
  notKept: string
  clear: string
  /** the title of the window: {screen}, {title} */
  windowTitle: string
  welcome: WelcomeWords
  resume: Record<'title' | 'text' | 'notYours' | 'goOn', string>
  who: WhoWords
  question: QuestionWords
  review: ReviewWords
  handIn: HandInWords
  clearing: Record<'title' | 'text' | 'yes' | 'no' | 'done', string>
}

type Fact = { term: string; text: string }

type WelcomeWords = {
  title: string
  /** {count} questions */
  lead: string
  /** {count}, {organisation} */
  leadNamed: string
  factsTitle: string
  asks: Fact
  /** {organisation} */
  asksNamed: Fact
  device: Fact
  file: Fact
  /** {wave} */
  fileOfWave: Fact
  collector: Fact
  /** {min} people */
  reports: Fact
  notes: Fact
  choice: Fact
  shared: Fact
  notKept: string
  hasRead: string
  hasReadMissing: string
  start: string
}

type WhoWords = {
  title: string
  why: string
  /** {min} people */
  smallGroups: string
  role: string
  roleMissing: string
  /** where the form is made for one role: {role} */
  fixedRole: string
  kind: string
  individual: string
  group: string
  size: string
  sizeMissing: string
  groupShown: string
  groupAgrees: string
  groupAgreesMissing: string
}

type QuestionWords = {
  /** {number}, {all} */
  position: string
  choose: string
  why: string
  dontKnow: string
  dontKnowOfGroup: string
  dontKnowHint: string
  notApplicable: string
  reason: string
  reasonMissing: string
  note: string
  noteWarning: string
  skip: string
  takeAway: string
  allAnswers: string
  backToAnswers: string
  /** an answer changed what is asked: {all} */
  nowAll: string
}

type ReviewWords = {
  title: string
  /** {answered}, {all} */
  lead: string
  open: string
  reasonMissing: string
  /** {reason} */
  notApplicable: string
  /** {note} */
  note: string
  /** what the buttons in the list do, before the question: for ears */
  change: string
  toOpen: string
  finish: string
}

type HandInWords = {
  title: string
  lead: string
  /** {role}, {size} */
  roleOfGroup: string
  /** {role}, {count} */
  contents: string
  /** {role}, {count}, {wave} */
  contentsOfWave: string
  fileTitle: string
  fileText: string
  saveFile: string
  /** {name} */
  saved: string
  textTitle: string
  textText: string
  textLabel: string
  copy: string
  copied: string
  copyRefused: string
  clearTitle: string
  clearText: string
  backToAnswers: string
}
