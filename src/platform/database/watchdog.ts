import { spawn } from 'node:child_process'

/** Ends a server when this program has ended in a way that left no time to do it. */
export type Watchdog = { dismiss(): void }

/** Waits for the end of its input, which comes when the parent is gone, then asks for the fast shutdown. */
const SCRIPT = `
read -r word
[ "$word" = dismissed ] && exit
kill -INT "$1" 2>/dev/null
while kill -0 "$1" 2>/dev/null; do sleep 0.2; done
rm -rf "$2"
`

/**
 * Watches over the server `pid` and the folder of its socket.
 *
 * A shell at the other end of a pipe costs a megabyte and works on Linux and macOS alike; the kernel's own signal at
 * the death of a parent (`setpriv --pdeathsig`) exists on Linux only. A watchdog that is itself killed is replaced.
 */
export function watch(pid: number, socketFolder: string): Watchdog {
  let isDismissed = false
  let child = start()

  function start() {
    // Its own session: Ctrl+C in a terminal reaches the program alone, which then ends things in order.
    const dog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(pid), socketFolder], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: '/',
    })
    dog.stdin.on('error', () => undefined)
    dog.once('exit', () => {
      if (!isDismissed) {
        child = start()
      }
    })
    dog.unref()
    return dog
  }

  return {
    dismiss() {
      isDismissed = true
      child.stdin.end('dismissed\n')
    },
  }
}
