import type { Row } from '../frame/row.ts'

/** Inquirer draws again for every new list of rows; one that reads the same is not new. */
export class Shown {
  #last = ''

  isNew(rows: readonly Row[]): boolean {
    const now = JSON.stringify(rows)
    const isNew = now !== this.#last
    this.#last = now
    return isNew
  }

  forget(): void {
    this.#last = ''
  }
}
