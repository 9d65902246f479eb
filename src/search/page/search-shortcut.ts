/** `/` goes to the search box, unless something is being typed. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement | null;
  if (target?.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector<HTMLInputElement>('main input[type=search]');
  const input = box ?? document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
