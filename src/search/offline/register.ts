const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');

// Only a page that is served over the net or from this machine can have a service worker.
if (link && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  addEventListener('load', () => {
    navigator.serviceWorker.register(new URL('sw.js', link.href)).catch((error: unknown) => {
      console.warn('No offline reading:', error);
    });
  });
}
