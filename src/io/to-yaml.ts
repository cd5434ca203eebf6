import { stringify } from 'yaml'

/** A document as YAML that reads back as the same values. */
export const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 100, aliasDuplicateObjects: false })
