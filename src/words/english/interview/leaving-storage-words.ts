/** What helps where a draft could not be saved: an instruction, to which its next step is added. */
export const storageWords = {
  freeSpace: 'Free some space',
  raiseLimit: 'Raise the limit (ulimit -f)',
  allowWriting: (folder: string) => `Allow writing to ${folder}`,
  lookAtFolder: (folder: string) => `Look at the folder ${folder}`,
}
