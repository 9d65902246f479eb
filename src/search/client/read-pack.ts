/** Fetch a resource; injected so that tests and workers can bring their own. */
export type Fetch = (url: string) => Promise<Response>;

/** A compressed file, as it was before. A server may have taken the compression off already. */
export async function readBytes(url: string, get: Fetch): Promise<Uint8Array> {
  const bytes = await readPlain(url, get);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // The stream of a blob would do as well, but goes through another process of the browser.
  const plain = new Response(bytes).body!.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** A file as it stands. */
export async function readPlain(url: string, get: Fetch): Promise<Uint8Array<ArrayBuffer>> {
  const response = await get(url);
  if (!response.ok) {
    throw new Error(`${url} could not be read: ${String(response.status)} ${response.statusText}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

async function readText(url: string, get: Fetch): Promise<string> {
  return new TextDecoder().decode(await readBytes(url, get));
}

/** One value from a `.pack` file. */
export async function readPack<T>(url: string, get: Fetch): Promise<T> {
  return JSON.parse(await readText(url, get)) as T;
}

/** Many values from a `.pack` file that holds one a line. */
export async function readPackLines<T>(url: string, get: Fetch): Promise<T[]> {
  const lines = (await readText(url, get)).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
