import { Refusal } from '#platform/refusal.ts'
import type { Budget } from '../limits.ts'
import { childrenOf, parseXml, type XmlElement } from '../xml.ts'
import type { ZipArchive } from '../zip.ts'

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
/** The prefixes this reader expects, whatever the file binds. */
const PREFIXES = {
  [TRANSITIONAL]: 'w',
  [STRICT]: 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** The parts of a Word file that hold text or say how text is numbered and drawn. */
export type WordPackage = {
  document: XmlElement
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  footnotes: XmlElement | undefined
  endnotes: XmlElement | undefined
  /** A header or footer by the identifier the document uses. */
  partById(id: string): XmlElement | undefined
}

type Relation = { id: string; type: string; target: string }

/** Opens the parts. Refuses with `opening.broken` when there is no document part. */
export function readPackage(archive: ZipArchive, budget: Budget): WordPackage {
  const read = (name: string) => {
    const bytes = archive.read(name)
    return bytes && parseXml(bytes, budget, PREFIXES)
  }
  const main = relationsOf(read('_rels/.rels'), '').find((relation) => relation.type === 'officeDocument')
  const documentName = main && archive.has(main.target) ? main.target : 'word/document.xml'
  const document = read(documentName)
  if (!document) throw new Refusal('opening.broken')

  const folder = documentName.slice(0, documentName.lastIndexOf('/') + 1)
  const relations = relationsOf(read(`${folder}_rels/${documentName.slice(folder.length)}.rels`), folder)
  const ofType = (type: string) => {
    const relation = relations.find((candidate) => candidate.type === type)
    return relation && read(relation.target)
  }
  return {
    document,
    styles: ofType('styles'),
    numbering: ofType('numbering'),
    footnotes: ofType('footnotes'),
    endnotes: ofType('endnotes'),
    partById: (id) => {
      const relation = relations.find((candidate) => candidate.id === id)
      return relation && read(relation.target)
    },
  }
}

function relationsOf(part: XmlElement | undefined, folder: string): Relation[] {
  return childrenOf(part)
    .filter((element) => element.attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolveTarget(attributes.Target ?? '', folder),
    }))
}

function resolveTarget(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
