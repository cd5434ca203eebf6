/**
 * The cycles in a directed graph, each as the ids along it with the first one again at the end.
 * Edges to unknown nodes are passed over.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      cycles.push([...trail.slice(trail.indexOf(id)), id])
      return
    }
    if (done.has(id)) return
    for (const next of edges.get(id) ?? []) visit(next, [...trail, id])
    done.add(id)
  }
  for (const id of edges.keys()) visit(id, [])
  return cycles
}
