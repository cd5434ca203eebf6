/**
 * Names that the program itself gives where nobody else has given one. They stand among the facts like the
 * name of a file, the same in every language, so that what is counted and compared by them stays the same;
 * a catalogue says them in its own words.
 */
export const STANDARD_INPUT_NAME = 'standard input'
export const UNKNOWN_HOST = 'an unknown machine'
