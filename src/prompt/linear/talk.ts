import { wrap } from '../frame/wrap.ts'
import type { State } from '../machine/state.ts'
import type { Run } from '../run.ts'
import { roomWords } from '../said/room.ts'
import type { Input } from './heard.ts'
import { listen } from './listen.ts'
import { freshMemory } from './memory.ts'
import { questionFor } from './question-for.ts'
import { speak } from './speak.ts'
import type { Speaking } from './speaking.ts'

/** The two sides of a linear interview: what is said, and what is heard. */
export class Talk {
  readonly #run: Run
  readonly #write: (text: string) => void
  readonly #width: number
  readonly #memory = freshMemory()
  #said: State | null = null
  #isHearing = false
  #isWaiting = false

  constructor(run: Run, write: (text: string) => void, width: number) {
    this.#run = run
    this.#write = write
    this.#width = width
  }

  /** Says what has changed and asks again; nothing while a save runs or a line is expected. */
  goOn(): void {
    const state = this.#run.state()
    if (this.#run.hasEnded() || this.#isHearing || state.saving) return
    if (this.#isWaiting && state.trouble === this.#said?.trouble) return
    if (!isRoom(state)) this.#memory.hasCounted = false
    this.#say(speak(this.#speaking(), this.#said))
    if (this.#memory.hasCounted) this.#say(roomWords(this.#speaking()))
    this.#said = state
    this.#ask()
  }

  hear(line: string): void {
    if (this.#run.hasEnded() || this.#run.state().saving) return
    const { does = [], says } = listen(this.#speaking(), line)
    this.#isWaiting = false
    if (says) {
      this.#say(says)
      return this.#ask()
    }
    this.#isHearing = true
    does.forEach((input) => this.#send(input))
    this.#isHearing = false
    this.goOn()
  }

  #speaking(): Speaking {
    return { world: this.#run.world, state: this.#run.state(), memory: this.#memory }
  }

  #say(texts: readonly string[]): void {
    const lines = texts.flatMap((text) =>
      this.#width === Infinity ? [text] : wrap(text, this.#width),
    )
    lines.forEach((line) => this.#write(`${line}\n`))
  }

  #ask(): void {
    const question = questionFor(this.#speaking())
    if (question === '') return this.hear('')
    this.#write(question)
    this.#isWaiting = true
  }

  #send(input: Input): void {
    if ('pasted' in input) this.#run.send({ type: 'paste', text: input.pasted })
    else this.#run.send({ type: 'key', key: input })
  }
}

const isRoom = ({ stack }: State) => stack.at(-1)?.kind === 'room'
