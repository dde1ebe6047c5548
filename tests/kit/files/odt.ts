import { zip } from './docx.ts'

const NAMESPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ')

/** The bytes of a small OpenDocument text; `styles` are automatic styles, `master` the master pages. */
export function buildOdt({
  body,
  styles = '',
  master = '',
  manifest = '',
}: {
  body: string
  styles?: string
  master?: string
  manifest?: string
}): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:master-styles>${master}</office:master-styles></office:document-styles>`,
  })
}
