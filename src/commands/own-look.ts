import type { Brand } from '../render/brand/brand.ts'
import type { OwnTemplate } from '../render/own-template/own-template.ts'

/** What an organisation brings to the look of its reports, as options name it. */
export type LookOptions = {
  /** six hexadecimal digits */
  accent?: string | undefined
  /** a file */
  logo?: string | undefined
  /** a file */
  template?: string | undefined
  usual?: { template?: string | undefined } | undefined
}

export type Look = { brand: Brand; template?: OwnTemplate }

/**
 * The same options with the colour, the picture and the template that they name, read and checked:
 * before anything is asked or computed.
 *
 * @throws FileError where a file cannot be read, InputError for what cannot be used
 */
export async function withLook<Options extends LookOptions>(
  options: Options,
): Promise<Options & { look: Look }> {
  const { accent, logo, template = options.usual?.template } = options
  const look: Look = { brand: {} }
  // Each is loaded where it is asked for: most runs take none of them.
  if (accent !== undefined)
    look.brand.accent = (await import('./load-accent.ts')).loadAccent(accent)
  if (logo !== undefined) look.brand.logo = await (await import('./load-logo.ts')).loadLogo(logo)
  if (template !== undefined)
    look.template = await (await import('./load-template.ts')).loadTemplate(template)
  return { ...options, look }
}
