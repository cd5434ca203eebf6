const ESC = '\u001b'
const ENTER = `${ESC}[?1049h${ESC}[?2004h${ESC}[2J${ESC}[H`
const LEAVE = `${ESC}[?2004l${ESC}[?1049l${ESC}[?25h`
const CLEAR = `${ESC}[2J${ESC}[H`

/** The terminal's second screen: it keeps what people said out of the scrollback. */
export type ScreenModes = {
  enter(): void
  leave(): void
  clear(): void
  toColumn(column: number): void
}

export function screenModes(output: NodeJS.WriteStream): ScreenModes {
  return {
    enter: () => output.write(ENTER),
    leave: () => output.write(LEAVE),
    clear: () => output.write(CLEAR),
    toColumn: (column) => output.write(`${ESC}[${column + 1}G`),
  }
}
