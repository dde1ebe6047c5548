import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

const FURNITURE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'search'])
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'menu',
  'menubar',
  'dialog',
])
const FURNITURE_NAMES =
  /(?:^|[-_\s])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|side-bar|footer|topbar|toolbar|comments?|share|sharing|social|related|advert|ads?|banner|cookies?|popup|modal|pagination|pager|widget|subscribe|login|search|skip-link|hot-?line|counter|lien-quan|chia-se|binh-luan|quang-cao)(?:$|[-_\s\d])/i

const MOST_OF_TEXT = 0.4
const LINK_SHARE = 0.75
const FEWEST_LINKS = 4
const LONGEST_MENU_ENTRY = 45

type Weight = { text: number; linked: number; links: number }

/**
 * The elements of a page that are menus, heads and feet of the site, forms, advertisements: everything a visitor would not
 * print. Whatever its name, an element that holds a large part of the page's text is never furniture: sites wrap whole pages
 * in forms and call things as they please.
 */
export function findFurniture(body: Element): ReadonlySet<Element> {
  const weights = new Map<Element, Weight>()
  weigh(body, false, weights)
  const all = weights.get(body)?.text ?? 0
  const furniture = new Set<Element>()
  const visit = (element: Element) => {
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue
      const weight = weights.get(child) ?? { text: 0, linked: 0, links: 0 }
      const isSmall = weight.text < all * MOST_OF_TEXT
      if (isSmall && (isNamedFurniture(child) || isLinkList(child, weight))) furniture.add(child)
      else visit(child)
    }
  }
  visit(body)
  return furniture
}

/** Whether the element says of itself that it is not shown. */
export function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(value.slice(0, 2000))),
  )
}

function isNamedFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true
  return element.attrs.some(({ name, value }) => {
    if (name === 'role') return FURNITURE_ROLES.has(value.toLowerCase())
    return (name === 'class' || name === 'id') && FURNITURE_NAMES.test(value.slice(0, 500))
  })
}

/** A list or box in which nearly every word is a link and the links are short. */
function isLinkList(element: Element, weight: Weight): boolean {
  if (!['ul', 'ol', 'div', 'table', 'section', 'td', 'p'].includes(element.tagName)) return false
  if (weight.links < FEWEST_LINKS || weight.linked < weight.text * LINK_SHARE) return false
  return weight.linked / weight.links < LONGEST_MENU_ENTRY
}

function weigh(element: Element, isInLink: boolean, weights: Map<Element, Weight>): Weight {
  const isLink = isInLink || element.tagName === 'a'
  const sum: Weight = { text: 0, linked: 0, links: element.tagName === 'a' ? 1 : 0 }
  for (const child of element.childNodes) {
    if ('tagName' in child) {
      if (child.tagName === 'script' || child.tagName === 'style') continue
      const inner = weigh(child, isLink, weights)
      sum.text += inner.text
      sum.linked += inner.linked
      sum.links += inner.links
    } else if (child.nodeName === '#text' && 'value' in child) {
      const length = child.value.replace(/\s+/g, '').length
      sum.text += length
      if (isLink) sum.linked += length
    }
  }
  weights.set(element, sum)
  return sum
}
