/** The comments of an answer sheet that a person fills in by hand, and what stands in for its organisation. */
export const answerSheetWords = {
  organisation: 'Name of your organisation',
  title: (pack: string, version: string) => `Answers to: ${pack} ${version}`,
  howTo: `Behind each question's name stands its answer:
  0, 1, 2, 3 or 4              the highest level whose text is fully true
  dont-know                    nobody in the room can say
  { notApplicable: "why" }     only where the comment says so
  (nothing)                    left open
More can be said in this form:
  some-question:
    level: 2
    note: "What lies behind it"
    evidence:
      - { title: "Supervision agreement", link: "intranet, folder 4", date: 2026-03-01, expires: 2027-03-01 }
    dissent:
      - { role: peer-worker, level: 1, text: "Another view, word for word" }
It goes into the report: no names of people, no health details.`,
  date: 'the day the answers were agreed; today where left out',
  participants:
    'Who was in the room: numbers only. Some questions count only where people with lived experience confirm them.',
  countsAfter: (question: string) => `Counts only after ${question}.`,
  mayBeWaived: 'May be answered: { notApplicable: "why" }',
}
