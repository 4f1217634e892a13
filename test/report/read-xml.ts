/** A reader of just as much XML as a report has; it refuses what is not well-formed. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @throws {Error} that names the place where the document is not well-formed */
export function readXml(xml: string): XmlElement {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/.exec(
    xml.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
  )
  if (forbidden !== null) throw new Error(`a character that XML forbids: ${JSON.stringify(forbidden[0])}`)
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const token = /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy
  let end = 0
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length
    const [whole, closing, name, attributes = '', alone] = match
    const parent = open.at(-1)!
    if (name === undefined) {
      if (!whole.startsWith('<')) parent.text += unescaped(whole)
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (alone !== '/') open.push(element)
    }
  }
  if (end !== xml.length) throw new Error(`not well-formed at ${JSON.stringify(xml.slice(end, end + 40))}`)
  if (open.length !== 1 || root.children.length !== 1)
    throw new Error('there must be one root element, closed')
  return root.children[0]!
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, name!)) throw new Error(`the attribute ${name} stands twice`)
    found[name!] = unescaped(value!)
  }
  return found
}

function unescaped(text: string): string {
  if (/&(?!#\d+;|#x[0-9a-f]+;|(?:amp|lt|gt|quot|apos);)/i.test(text)) throw new Error(`a bare & in ${text}`)
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!)
}
