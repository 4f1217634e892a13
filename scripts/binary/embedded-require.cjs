// Goes before the program in the single executable, where only Node's own modules can be required: the drivers of the
// sinks are unpacked the first time that one is asked for.
require = (ofNode => {
  const { mkdtempSync, mkdirSync, rmSync, writeFileSync } = ofNode('node:fs')
  const { tmpdir } = ofNode('node:os')
  const { dirname, join } = ofNode('node:path')
  let fromFolder

  function unpack() {
    const { getAsset, getRawAsset } = ofNode('node:sea')
    // A folder of its own, since another user could have put something else into a shared one.
    const folder = mkdtempSync(join(tmpdir(), 'teltonika-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    for (const path of JSON.parse(getAsset('files.json', 'utf8'))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), new Uint8Array(getRawAsset(path)))
    }
    return ofNode('node:module').createRequire(join(folder, 'teltonika.cjs'))
  }

  return id => (id.startsWith('./drivers/') ? (fromFolder ??= unpack())(id) : ofNode(id))
})(require)
