/** The shape of a catalogue with any texts: an English sentence is no type that French could have. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { [Key in keyof T]: Worded<T[Key]> }
