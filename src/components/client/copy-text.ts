/**
 * Put a text on the clipboard and say so, or that it cannot be done.
 *
 * @param from element whose data hold the two messages, `copied` and `failed`
 */
export async function copyText(text: string, { dataset }: HTMLElement): Promise<void> {
  const said = document.querySelector<HTMLElement>('.passage-said');
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
