/** The light document that Readability's authors ship beside it; the package has no types of its own for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** Reads well-formed markup alone. */
    parse(html: string): Document;
  }
}
