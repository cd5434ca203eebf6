/** What has an id in a pack, and can be named by it. */
export type PackPart =
  'area' | 'theme' | 'item' | 'action' | 'source' | 'role' | 'role-family' | 'stage'
