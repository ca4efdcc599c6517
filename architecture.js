/**
 * Who may import what. One row a room of src/lib (and the two rooms beside it); ESLint enforces it.
 * `rooms`: rooms whose files may be imported as '#lib/<room>/…'. `packages`: packages that may be imported;
 * those in `typesOnly` as types only. Inside a room imports are relative ('./x.ts'); '../' is used nowhere
 * but inside one room. ARCHITECTURE.md says what each room is for.
 */
export const ROOMS = {
  domain: { rooms: [], packages: [] },
  zip: { rooms: [], packages: [] },
  messages: { rooms: ['domain'], packages: [] },
  workbook: { rooms: ['domain'], packages: ['xlsx', 'papaparse', 'fflate', 'hyparquet'] },
  interpret: { rooms: ['domain', 'workbook'], packages: [] },
  vault: { rooms: ['domain', 'zip'], packages: ['idb', 'fflate'] },
  store: { rooms: ['domain'], packages: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  // What goes back to a unit is made from its own file: export takes that apart with the readers of workbook.
  export: {
    rooms: ['domain', 'zip', 'workbook', 'messages'],
    packages: ['fflate', 'xlsx', 'hyparquet-writer'],
  },
  state: {
    rooms: ['domain', 'workbook', 'interpret', 'vault', 'store', 'export', 'messages'],
    packages: ['svelte', '$app', 'svelte-sonner'],
  },
  ui: {
    rooms: ['domain', 'messages'],
    packages: ['svelte', '$app', 'echarts', 'bits-ui', 'svelte-sonner', '@tanstack/virtual-core'],
  },
  views: {
    rooms: ['domain', 'messages', 'store', 'state', 'ui', 'export'],
    packages: ['svelte', '$app'],
    typesOnly: ['echarts'],
  },
};
