/** A family of roles has no title: its id read as words stands behind "people with". */
export const familyName = (id: string): string => id.replaceAll('-', ' ')
