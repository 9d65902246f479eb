import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that it should not do. */
export interface Watched {
  /** Scripts of a text that ran: what was called, with what, and where. */
  executions: string[];
  /** Violations of the content security policy. */
  violations: string[];
  /** Requests to anywhere but the site. */
  strangers: string[];
  /** Errors of the page's own scripts. */
  errors: string[];
}

/** Functions by which a payload would show that it runs. */
const telltales = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Watch every page that is opened in a context from now on. */
export async function watchPages(context: BrowserContext, origin: string): Promise<Watched> {
  const watched: Watched = { executions: [], violations: [], strangers: [], errors: [] };
  await context.exposeFunction('tellWatcher', (kind: 'executions' | 'violations', what: string) => {
    watched[kind].push(what);
  });
  await context.addInitScript((names) => {
    const tell = (globalThis as unknown as { tellWatcher: (kind: string, what: string) => void }).tellWatcher;
    for (const name of names) {
      (globalThis as unknown as Record<string, unknown>)[name] = (...given: unknown[]) => {
        tell('executions', `${name}(${given.join()}) on ${location.href}`);
      };
    }
    addEventListener('securitypolicyviolation', (event) => {
      tell('violations', `${event.violatedDirective} ${event.blockedURI} on ${location.href}`);
    });
  }, telltales);
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) watched.strangers.push(request.url());
  });
  context.on('dialog', (dialog) => {
    watched.executions.push(`${dialog.type()} on ${dialog.page()?.url() ?? ''}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => watched.errors.push(error.error().message));
  return watched;
}

/** Addresses of a page's links and forms that lead neither to the site nor to where they say. */
export const oddAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], area[href], form[action], [formaction]')]
      .map((element) => {
        const name = ['href', 'action', 'formaction'].find((each) => element.hasAttribute(each))!;
        return new URL(element.getAttribute(name)!, document.baseURI).href;
      })
      .filter((address) => !/^(?:https?|mailto):/.test(address)),
  );
