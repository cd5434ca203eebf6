import type { FormPage } from '../../model/form-document.ts'
import { element } from '../elements.ts'
import type { App, Place } from './app.ts'
import { fill } from './fill.ts'
import { keepingFor } from './keeping.ts'
import { screenAt } from './screens/screen-at.ts'
import { blankState } from './state.ts'
import { allowed } from './walk.ts'

/** Puts the form into its page: one screen at a time, the answers kept after every change. */
export function startForm(page: FormPage): void {
  const keeping = keepingFor(page)
  const earlier = keeping.read()
  let state = earlier ?? blankState(page)

  const show = (place: Place): void => {
    const { title, content } = screenAt(app, allowed(page, state, place))
    element('main').replaceChildren(content)
    showFoot(app, place)
    document.title = fill(page.words.windowTitle, { screen: title, title: page.pack.title })
    window.scrollTo(0, 0)
    element<HTMLElement>('main h1').focus()
  }

  const app: App = {
    page,
    state: () => state,
    isKept: keeping.isKept,
    change: (next) => {
      state = next
      keeping.write(state)
      showFoot(app)
    },
    go: (place) => {
      history.pushState(place, '')
      show(place)
    },
    goBack: () => history.back(),
    clear: () => {
      keeping.clear()
      state = blankState(page)
      app.go({ screen: 'welcome', isCleared: true })
    },
    say: (text) => {
      element('#status').textContent = text
    },
  }

  const first: Place = { screen: earlier ? 'resume' : 'welcome' }
  history.replaceState(first, '')
  window.addEventListener('popstate', ({ state: place }) => show((place as Place | null) ?? first))
  window.addEventListener('beforeunload', (event) => {
    if (keeping.isKept() || Object.keys(state.drafts).length === 0) return
    event.preventDefault()
    // What older browsers listen to.
    event.returnValue = true
  })
  element('#clear').addEventListener('click', () => app.go({ screen: 'clearing' }))
  show(first)
}

/** The foot says where the answers are, once there are any to clear. */
function showFoot({ page, state, isKept }: App, place?: Place): void {
  const foot = element<HTMLElement>('footer')
  if (place) foot.hidden = !state().hasRead || HAS_A_WAY_TO_CLEAR.includes(place.screen)
  element('#kept').textContent = isKept() ? page.words.kept : page.words.notKept
}

const HAS_A_WAY_TO_CLEAR: readonly Place['screen'][] = ['resume', 'clearing', 'hand-in']
