import { SaxesParser } from 'saxes'
import { Refusal } from '#platform/refusal.ts'
import { type Budget, LIMITS } from './limits.ts'

/** An element of an XML part. Names keep the prefix of the part (`w:p`). */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[] }

/** What stands inside an element. */
export type XmlNode = XmlElement | string

const PIECE = 65_536

/**
 * The tree of an XML part. Declares no entities and resolves none beyond the five of XML itself, whatever the document type
 * says. `prefixes` gives the prefix that each namespace shall have in the tree, wherever the part binds another.
 *
 * Refuses with `opening.broken`, `opening.nested_too_deep` or `opening.too_large_inside`.
 */
export function parseXml(
  bytes: Uint8Array,
  budget: Budget,
  prefixes: Readonly<Record<string, string>> = {},
): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let rename: ReadonlyMap<string, string> = new Map()

  parser.on('error', () => {
    throw new Refusal('opening.broken')
  })
  parser.on('opentag', (tag) => {
    budget.node()
    if (open.length > LIMITS.depth) throw new Refusal('opening.nested_too_deep')
    if (open.length === 1) rename = renamedPrefixes(tag.attributes, prefixes)
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [] }
    if (rename.size > 0) renameElement(element, rename)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('attribute', () => {
    budget.step()
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text)
  })
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text)
  })

  const text = decodeXml(bytes)
  // In pieces, so that time is watched also where the text holds no element for long.
  for (let from = 0; from < text.length; from += PIECE) {
    budget.checkTime()
    parser.write(text.slice(from, from + PIECE))
  }
  parser.close()
  const top = root.children.find((node) => typeof node !== 'string')
  if (!top) throw new Refusal('opening.broken')
  return top
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== 'string' && node.name === name) return node
  return undefined
}

/** All child elements, or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const node of element?.children ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node)
  }
  return found
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  let text = ''
  for (const node of element.children) if (typeof node === 'string') text += node
  return text
}

/** The elements of one name anywhere below, in order; does not look inside those it finds. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (parent: XmlElement) => {
    for (const child of childrenOf(parent)) {
      if (child.name === name) found.push(child)
      else visit(child)
    }
  }
  visit(element)
  return found
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function renamedPrefixes(
  attributes: Readonly<Record<string, string>>,
  prefixes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const rename = new Map<string, string>()
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const bound = name.slice('xmlns:'.length)
    const wanted = prefixes[uri]
    if (wanted !== undefined && wanted !== bound) rename.set(bound, wanted)
  }
  return rename
}

function renameElement(element: XmlElement, rename: ReadonlyMap<string, string>): void {
  element.name = renamed(element.name, rename)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(element.attributes)) {
    attributes[name.includes(':') ? renamed(name, rename) : name] = value
  }
  element.attributes = attributes
}

function renamed(name: string, rename: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = rename.get(colon < 0 ? '' : name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}
