import { InputError } from '../errors.ts'
import { pictureIn } from '../io/picture.ts'
import { readBytes } from '../io/read-text.ts'
import type { Logo } from '../render/brand/brand.ts'

const LOGO_LIMIT = 200_000

/**
 * The picture in a file, recognised by its bytes.
 *
 * @throws FileError where it cannot be read, InputError where it is too large or no picture that a page shows
 */
export async function loadLogo(file: string): Promise<Logo> {
  const bytes = await readBytes(file, LOGO_LIMIT, tooLarge)
  const picture = pictureIn(bytes)
  if (picture) return { ...picture, data: bytes.toString('base64') }
  throw new InputError(({ look }) => look.notAPicture(file))
}

const tooLarge = (file: string): InputError =>
  new InputError(({ look }) => look.pictureTooLarge(file))
