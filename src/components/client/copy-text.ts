import { saySoon } from './say-soon.ts';

/**
 * Put a text on the clipboard and say so, or that it cannot be done.
 *
 * @param from element whose data hold the two messages, `copied` and `failed`
 * @param said where it is said
 */
export async function copyText(
  text: string,
  { dataset }: HTMLElement,
  said?: HTMLElement | null,
): Promise<void> {
  let message = dataset['copied'];
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    message = dataset['failed'];
  }
  if (message !== undefined) saySoon(message, said);
}
