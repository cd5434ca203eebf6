/** The book of the waves that were reported. */
export const ledgerFileWords = {
  inUse: (file: string, holder: { process: number; host: string }) =>
    `${file} is in use by another readiness (process ${holder.process} on ${holder.host}); wait for it to end`,
}
