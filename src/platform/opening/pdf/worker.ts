// The thread that reads PDF files. The library may take any time and memory on a hostile file and cannot be interrupted from
// within: here the program can stop it, and a server goes on answering while it works.
import './silence.ts'
import { parentPort } from 'node:worker_threads'
import * as pdfjs from 'pdfjs-dist'
import { LIMITS } from '../limits.ts'
import { interpretPage, type OperatorCodes } from './interpret.ts'
import { IDENTITY, matrixOf } from './matrix.ts'
import type { Extraction, PageText } from './page-text.ts'

// The library runs its own worker in this same thread when it finds it here. That file comes without types.
// NOTE: the library recommends its legacy build for Node; that is for versions that lack what Node 26 has, and takes half a
// second more to load.
const LIBRARY_WORKER = 'pdfjs-dist/build/pdf.worker.mjs'
Object.assign(globalThis, { pdfjsWorker: await import(LIBRARY_WORKER) })

const { OPS } = pdfjs
const PAINTING = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]
const CODES: OperatorCodes = { ...OPS, painting: new Set(PAINTING) }
const MOST_RUNS = 400_000

type Document = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await extract(bytes))
})
parentPort?.postMessage('ready')

async function extract(bytes: Uint8Array): Promise<Extraction> {
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    // Pictures are not even unpacked.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > LIMITS.pages) {
      return { refusal: 'opening.too_many_pages', args: { pages: document.numPages, limit: LIMITS.pages } }
    }
    return await extractPages(document)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { refusal: isLocked ? 'opening.encrypted' : 'opening.broken' }
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

async function extractPages(document: Document): Promise<Extraction> {
  const pages: PageText[] = []
  let runs = 0
  let broken = 0
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const text = await extractPage(await document.getPage(number))
      runs += text.runs.length
      pages.push(text)
    } catch {
      // One page that cannot be read costs only its own text.
      broken++
      pages.push({ width: 0, height: 0, runs: [], rules: [] })
    }
    if (runs > MOST_RUNS) return { refusal: 'opening.too_large_inside' }
  }
  return broken === pages.length ? { refusal: 'opening.broken' } : { pages }
}

async function extractPage(page: Page): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  const perEm = (font: string) => unitOf(page, font)
  const { runs, rules } = interpretPage(operators, CODES, matrixOf(viewport.transform) ?? IDENTITY, perEm)
  page.cleanup()
  return { width: viewport.width, height: viewport.height, runs, rules }
}

/** Fonts drawn by the page itself (type 3) measure in units of their own. */
function unitOf(page: Page, font: string): number {
  const loaded: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined
  const matrix = typeof loaded === 'object' && loaded !== null && 'fontMatrix' in loaded ? loaded.fontMatrix : undefined
  return Math.abs(Array.isArray(matrix) ? Number(matrix[0]) : 0.001) || 0.001
}
