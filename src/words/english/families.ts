/** A family of roles has an id and no title: the id is read as words, "lived experience". */
export const familyName = (id: string): string => id.replaceAll('-', ' ')
