/**
 * The hardware that the reply to a `getver` or an `allver` command names, upper case; undefined for any other text.
 * `getver` has it as `Hw:` among its keys, `allver` as the first of its fields, the firmware version behind it
 * (wiki pages "FMB getver", "FMB allver"). Whether the dictionary knows that model is another question.
 * @example modelFromReply('Ver:03.28.02 GPS:AXN Hw:FMB920 Mod:1 IMEI:356307042441013') // 'FMB920'
 */
export function modelFromReply(text: string): string | undefined {
  // A reply is short; what is not has been made to keep the expressions busy.
  const head = text.slice(0, 512)
  const keyed = /(?:^|[\s,;])Hw:\s*([A-Za-z]{2,4}[0-9][0-9A-Za-z]{1,7})/i.exec(head)
  if (keyed !== null) return keyed[1]!.toUpperCase()
  const first = /^\s*([A-Za-z]{2,4}[0-9][0-9A-Za-z]{1,7}),\s*\d{2}\.\d{2}/.exec(head)
  return first?.[1]!.toUpperCase()
}
