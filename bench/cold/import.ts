/** Imports a file in a fresh process and prints how long it took: wall clock and processor, in milliseconds. */
const began = performance.now();
const before = process.cpuUsage();
await import(process.argv[2] ?? "");
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
// What a function does besides, once it is there, asks services that are not here.
process.exit(0);
