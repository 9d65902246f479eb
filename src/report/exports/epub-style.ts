/** The book's style sheet: civic typography, left to the reader's own fonts and colours. */
export const epubStyle = `html { line-height: 1.8; }
body { margin: 0 5%; }
h1 { text-align: center; line-height: 1.4; margin: 2em 0 1em; }
h2, h3, h4, h5, h6 { line-height: 1.5; margin: 1.5em 0 0.5em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.subtitle, p.byline, p.date { text-align: center; text-indent: 0; }
p.salutation { text-indent: 0; }
p.signature { text-align: right; text-indent: 0; }
table { border-collapse: collapse; margin: 0.5em 0; }
td { border: 1px solid; padding: 0.1em 0.4em; vertical-align: top; }
span.redaction { border-bottom: 1px dotted; }
span.lacuna { font-size: 0.85em; font-style: italic; }
span.control { font-family: monospace; font-size: 0.8em; }
dt { font-weight: bold; margin-top: 0.8em; }
dd { margin: 0; overflow-wrap: anywhere; }
`;
