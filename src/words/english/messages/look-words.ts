/** The organisation's own colour, picture and template. */
export const lookWords = {
  notAPicture: (file: string) =>
    `--logo: ${file} is not a whole PNG, JPEG or SVG picture. Open it in a picture program and save it as PNG; an SVG needs xmlns="http://www.w3.org/2000/svg" in its first element, and no entities`,
  pictureTooLarge: (file: string) =>
    `--logo: ${file} is larger than 200 kB, and every report would carry it. Save it smaller: 400 pixels of width are enough`,
  notAColour: (text: string) => `${text} is not a colour; give six hexadecimal digits, e.g. 0f566b`,
  /** @param contrast with one decimal, as 3.2 */
  tooLight: (colour: string, { contrast, nearest }: { contrast: string; nearest: string }) =>
    `${colour} is too light to be read on paper: its contrast is ${contrast} to 1, and text needs 4.5 to 1. The nearest shade that can be used is ${nearest}`,
  templateForOne:
    '--template: a template of your own shows the result of one answer sheet; leave it out for many',
}
