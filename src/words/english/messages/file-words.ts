/** Reading and writing files. */
export const fileWords = {
  /** the name of a file as it stands before a line and a column */
  named: (file: string) => file,
  /** why the system refused, by its code */
  fault: (code: string) => faultOf(code),
  cannot: {
    read: (path: string, code: string) => `${path} cannot be read: ${faultOf(code)}`,
    write: (path: string, code: string) => `${path} cannot be written: ${faultOf(code)}`,
    delete: (path: string, code: string) => `${path} cannot be deleted: ${faultOf(code)}`,
    make: (folder: string, code: string) => `${folder} cannot be made: ${faultOf(code)}`,
    takeOver: (path: string, code: string) => `${path} cannot be taken over: ${faultOf(code)}`,
    holdTemporary: (folder: string, code: string) =>
      `${folder} cannot take a temporary folder: ${faultOf(code)}`,
  },
  cannotBeRead: (file: string) => `${file} cannot be read`,
  cannotBeUsed: (file: string) => `${file} cannot be used`,
  tooLarge: (file: string, mebibytes: number) =>
    `${file} is larger than ${mebibytes} MiB, which no file of ours is`,
  wouldBeTooLarge: (path: string, bytes: number) =>
    `${path} would be larger than ${bytes} bytes, which is not allowed`,
  notUtf8: (file: string, isLikeUtf16: boolean) =>
    `${file} is not UTF-8 text.${isLikeUtf16 ? ' It looks like UTF-16.' : ''} Save it as UTF-8 and try again`,
  controlCharacter: (file: string, character: string, line: number) =>
    `${file} holds a control character (${character}) in line ${line}; take it out`,
  isThere: (first: string, others: number) =>
    `${first}${others > 0 ? ` (and ${others} more)` : ''} is there already, and was left as it is. Give --force to replace it, or another place with --output`,
  isFolder: (path: string) => `${path} cannot be written: it is a folder`,
  notOrdinary: (path: string) =>
    `${path} is no ordinary file; to write to standard output, give --output -`,
  notFolder: (path: string) => `${path} is a file, not a folder`,
  noAnswersIn: (name: string, endings: readonly string[]) =>
    `${name}: there is no file of answers (${endings.join(', ')})`,
}

const FAULTS: Readonly<Record<string, string>> = {
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

export const faultOf = (code: string): string => FAULTS[code] ?? (code || 'for an unknown reason')
