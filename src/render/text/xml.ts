/**
 * Text that may stand in XML: the few characters that no XML document can hold, not even escaped,
 * become the replacement character. Hidden ones were made visible before; escaping is the template's.
 */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '\ufffd')

const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
