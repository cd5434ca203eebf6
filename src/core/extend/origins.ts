import type { Path } from '../../errors.ts'

/** Which of the two documents wrote a thing, and where it stands there. */
export type Origin = { from: 'base' | 'extension'; path: Path }

/** Where each part of a joined pack comes from. What is not said comes from where its parent comes from. */
export class Origins {
  readonly #known = new Map<string, Origin>()

  set(path: Path, origin: Origin): void {
    this.#known.set(keyOf(path), origin)
  }

  of(path: Path): Origin {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#known.get(keyOf(path.slice(0, length)))
      if (found) return { ...found, path: [...found.path, ...path.slice(length)] }
    }
    return { from: 'extension', path }
  }
}

const keyOf = (path: Path) => JSON.stringify(path)
