declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): unknown;
}
