/** A line that a document-sharing or copy site put before or behind the text. */
export interface BoilerplateLine {
  /**
   * Of the line's projection: simplified, without readings and blanks, half-width but for 。、《》. Anchored at
   * the start by the rule; at the end, too, unless `open`. Groups: title, platform, pages, unread, uploaded, size.
   */
  line: RegExp;
  /**
   * - `sure`: nobody but a site writes this.
   * - `near`: counts where the line next to it counts.
   * - `between`: counts where it stands between lines that are sure.
   * - `edge`: counts where nothing but a site's lines stands between it and an edge of the page.
   */
  weight: 'sure' | 'near' | 'between' | 'edge';
  /** The edge where it counts, where only one does. */
  at?: 'head' | 'tail';
  /** An author may have written it, too: alone it is a conjecture at an edge of the page, and his in the middle. */
  perhaps?: true;
  /** The site this wording is known from, where the line doesn't name it. */
  platform?: string;
  /** The text may go on behind it in the same line. */
  open?: true;
  /** What it names stands on the next line, whatever that is. */
  label?: true;
  /** Links stand behind it, to the end of the page. */
  follow?: true;
}
