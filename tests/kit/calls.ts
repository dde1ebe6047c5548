import { type Profiler, Session } from 'node:inspector/promises'

/** How often functions of this name are called while `act` runs, as the engine itself counts. */
export async function callsOf(name: string, act: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result.reduce((sum, script) => sum + countOf(script, name), 0)
}

function countOf({ functions }: Profiler.ScriptCoverage, name: string): number {
  return functions.reduce((sum, each) => sum + (each.functionName === name ? (each.ranges[0]?.count ?? 0) : 0), 0)
}
