/** Typed by name and not by content: the compiler would spend seconds on a literal type of 3,000 rows. */
declare module '*avlIds.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would make this file a module
  const data: import('./avl/definition.js').AvlData
  export default data
}
