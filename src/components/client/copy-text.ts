/**
 * Put a text on the clipboard and say so, or that it cannot be done.
 *
 * @param from element whose data hold the two messages, `copied` and `failed`
 * @param said where it is said
 */
export async function copyText(
  text: string,
  { dataset }: HTMLElement,
  said = document.querySelector<HTMLElement>('.passage-said'),
): Promise<void> {
  let message = dataset['copied'];
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    message = dataset['failed'];
  }
  if (!said || message === undefined) return;
  said.textContent = message;
  said.classList.remove('sr');
  setTimeout(() => {
    said.classList.add('sr');
  }, 2500);
}
