/** A translation that does not hold the texts of its pack, and those alone. */
export const translationWords = {
  /** @param place `items › supervision › prompt` @param base the pack that this one extends */
  useless: (place: string, base: string | null) =>
    base === null
      ? `${place} is not a text of this pack; leave it out`
      : `${place} is not a text that this pack adds to ${base} or words anew; leave it out`,
  missing: (place: string, original: string) => `${place} is not translated yet: "${original}"`,
}
