// Runs before the first paint: what the reader chose last time, so that nothing flashes.
try {
  const root = document.documentElement;
  const saved = JSON.parse(localStorage.getItem('cunzhen:reading') || '{}');
  for (const key of ['theme', 'size', 'measure', 'flow']) if (saved[key]) root.dataset[key] = saved[key];
  // Addresses with a language in them mean that language; the bare ones mean the reader's own.
  const locale = localStorage.getItem('cunzhen:locale');
  if (root.dataset.bare !== undefined && locale && locale !== root.lang)
    for (const link of document.querySelectorAll('link[rel=alternate][hreflang]'))
      if (link.hreflang === locale)
        location.replace(new URL(link.href).pathname + location.search + location.hash);
} catch {}
