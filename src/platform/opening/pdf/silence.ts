// Loaded before the library, which prints warnings while it loads. A thread's output that nobody reads keeps the whole program
// from ending, and what is read would stand between the lines of the command line.
const nothing = () => undefined
Object.assign(console, { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing })
