/** Keep the reader's settings: show them in the panel, put them on the page, remember them. */
const key = 'cunzhen:reading';
const root = document.documentElement;

for (const input of document.querySelectorAll<HTMLInputElement>('#settings input')) {
  input.checked = (root.dataset[input.name] ?? input.dataset['start']) === input.value;
  input.addEventListener('change', () => {
    root.dataset[input.name] = input.value;
    const { theme, size, measure, flow } = root.dataset;
    try {
      localStorage.setItem(key, JSON.stringify({ theme, size, measure, flow }));
    } catch {
      // A browser that stores nothing still shows the choice on this page.
    }
  });
}
