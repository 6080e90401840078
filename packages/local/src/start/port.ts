/** The port for a newcomer: the one asked for, or the next that is free. */

/** So many are tried after the first. */
const tries = 20;

/** Calls `open` with one port after the other until one is free. */
export async function onFreePort<T>(wanted: number, open: (port: number) => Promise<T>): Promise<T> {
  for (let port = wanted; ; port += 1) {
    try {
      return await open(port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= wanted + tries) throw error;
    }
  }
}
