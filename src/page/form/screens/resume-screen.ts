import type { App, Screen } from '../app.ts'
import { button, buttons, heading, paragraph, screenForm } from '../dom.ts'
import { fill } from '../fill.ts'
import { answeredIds, shownIds } from '../state.ts'
import { placeToGoOn } from '../walk.ts'

/** Answers are here already. It shows none of them: another person may be sitting here now. */
export function resumeScreen({ page, state, go }: App): Screen {
  const { resume, clear } = page.words
  const counts = {
    answered: answeredIds(page, state()).length,
    all: shownIds(page, state()).length,
  }
  const content = screenForm(
    () => go(placeToGoOn(page, state())),
    [
      heading(resume.title),
      paragraph(fill(resume.text, counts), 'lead'),
      paragraph(resume.notYours),
      buttons(
        button(clear, { onClick: () => go({ screen: 'clearing' }) }),
        button(resume.goOn, { className: 'primary' }),
      ),
    ],
  )
  return { title: resume.title, content }
}
