import type { App, Place, Screen } from '../app.ts'
import { clearingScreen } from './clearing-screen.ts'
import { handInScreen } from './hand-in-screen.ts'
import { questionScreen } from './question-screen.ts'
import { resumeScreen } from './resume-screen.ts'
import { reviewScreen } from './review-screen.ts'
import { welcomeScreen } from './welcome-screen.ts'
import { whoScreen } from './who-screen.ts'

export function screenAt(app: App, place: Place): Screen {
  switch (place.screen) {
    case 'welcome':
      return welcomeScreen(app, place)
    case 'resume':
      return resumeScreen(app)
    case 'who':
      return whoScreen(app)
    case 'question':
      return questionScreen(app, place)
    case 'review':
      return reviewScreen(app)
    case 'hand-in':
      return handInScreen(app)
    case 'clearing':
      return clearingScreen(app)
  }
}
