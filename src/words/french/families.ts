/**
 * A family of roles has an id and no title, and an English id is no French prose. Those of the shipped
 * questionnaires are known here; any other is named by its id read as words. Always several people, and
 * feminine: "personnes ...".
 */
const KNOWN: Readonly<Record<string, string>> = {
  'lived-experience': 'personnes ayant un savoir expérientiel',
  'service-users': 'personnes utilisatrices du service et leurs proches',
  workforce: 'personnes qui travaillent dans le service',
  leadership: 'personnes qui dirigent',
  'support-functions': 'personnes des services de soutien',
}

export const peopleOfFamily = (id: string): string =>
  KNOWN[id] ?? `personnes du groupe « ${id.replaceAll('-', ' ')} »`
