type Family = { name: string; people: string }

/**
 * A family of roles has an id and no title, and an English id is no French prose. Those of the shipped
 * questionnaires are known here; any other is told by its id read as words.
 */
const KNOWN: Readonly<Record<string, Family>> = {
  'lived-experience': {
    name: 'savoir expérientiel',
    people: 'personnes ayant un savoir expérientiel',
  },
  'service-users': {
    name: 'personnes utilisatrices et proches',
    people: 'personnes utilisatrices du service et leurs proches',
  },
  workforce: { name: 'personnel', people: 'personnes qui travaillent dans le service' },
  leadership: { name: 'direction', people: 'personnes qui dirigent' },
  'support-functions': {
    name: 'fonctions de soutien',
    people: 'personnes des services de soutien',
  },
}

const read = (id: string): string => id.replaceAll('-', ' ')

/** A name has no article, so it stands after a colon or in brackets. */
export const familyName = (id: string): string => KNOWN[id]?.name ?? read(id)

/** Always several people, and feminine. */
export const peopleOfFamily = (id: string): string =>
  KNOWN[id]?.people ?? `personnes du groupe «\u00a0${read(id)}\u00a0»`
