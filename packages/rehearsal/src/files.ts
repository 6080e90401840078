/** A file that somebody of the cast took from the console. */
export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}
