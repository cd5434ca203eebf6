/** JSON, which is YAML too, with the characters escaped that YAML treats as line ends or refuses. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
