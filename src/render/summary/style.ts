/** How strong and quiet text looks at a terminal. Nothing is said by looks alone. */
export type Style = { strong: (text: string) => string; quiet: (text: string) => string }

const sequence = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

export const styleFor = (colour: boolean): Style =>
  colour
    ? { strong: sequence(1, 22), quiet: sequence(2, 22) }
    : { strong: (text) => text, quiet: (text) => text }
