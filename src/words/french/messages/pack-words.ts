import type { Messages } from '../../messages.ts'

export const packWords: Messages['pack'] = {
  alsoInYourLanguage: (reference) =>
    `Le questionnaire existe aussi en français : ajoutez -q ${reference}`,
}
