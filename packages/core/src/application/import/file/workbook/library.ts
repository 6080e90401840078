/** Of the library only what reads: what writes, draws charts and speaks other formats stays out of the bundle. */
export { readXlsx, streamXlsxRows } from "hucre/xlsx";
