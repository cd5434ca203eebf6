const WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EFBIG: 'files may not grow this large here',
  EDQUOT: 'the quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported a fault',
  EXDEV: 'the temporary file is on another disk',
}

/** A system error in plain words: "x cannot be written: the disk is full". */
export function explainFileError(error: unknown, what: string): string {
  const code = errorCode(error)
  return `${what}: ${WORDS[code] ?? (code || 'for an unknown reason')}`
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
