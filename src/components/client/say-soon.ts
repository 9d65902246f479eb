/** Say something, for a moment to those who look. */
export function saySoon(
  message: string,
  said: HTMLElement | null = document.querySelector<HTMLElement>('.passage-said'),
): void {
  if (!said) return;
  said.textContent = message;
  said.classList.remove('sr');
  setTimeout(() => {
    said.classList.add('sr');
  }, 2500);
}
