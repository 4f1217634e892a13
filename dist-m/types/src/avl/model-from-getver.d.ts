/**
 * The hardware that the reply to a `getver` or an `allver` command names, upper case; undefined for any other text.
 * `getver` has it as `Hw:` among its keys, `allver` as the first of its fields, the firmware version behind it
 * (wiki pages "FMB getver", "FMB allver"). Whether the dictionary knows that model is another question.
 * @example modelFromReply('Ver:03.28.02 GPS:AXN Hw:FMB920 Mod:1 IMEI:356307042441013') // 'FMB920'
 */
export declare function modelFromReply(text: string): string | undefined;
