/** What stands at the right of the first row, before and between the questions. */
export const headWords = {
  beforeQuestions: 'before the questions',
  welcomeBack: 'welcome back',
  place: (number: number, asked: number) => `${number} of ${asked}`,
  themeDone: (number: number, themes: number) => `theme ${number} of ${themes} done`,
  haveLevel: (level: number, asked: number) => `${level} of ${asked} have a level`,
  answered: (decided: number, asked: number) => `${decided} of ${asked} answered`,
}
