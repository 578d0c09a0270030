declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of the layout, in place. Ten cells a node (x, y, ..., mass, convergence, size, fixed), three an edge. */
  export default function iterate(
    settings: object,
    nodes: Float32Array,
    edges: Float32Array,
  ): Record<string, never>;
}
