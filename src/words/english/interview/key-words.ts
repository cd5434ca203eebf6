/** Keys by name, and what several screens offer at their foot. The letters are the same in every language. */
export const keyWords = {
  enter: 'Enter',
  backspace: 'Backspace',
  all: '? all keys',
  leave: (isAlone: boolean) => (isAlone ? 'q leave' : 'q save and leave'),
}
