/** Show in the table of contents which part is being read, and unfold it where there is room for it. */
const details = document.querySelector<HTMLDetailsElement>('.contents details');
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

if (details) {
  const wide = matchMedia('(width >= 60rem)');
  const fit = (): void => {
    details.open = wide.matches;
  };
  fit();
  wide.addEventListener('change', fit);
}

let current: HTMLAnchorElement | undefined;
const observer = new IntersectionObserver(
  () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
    const link = links.get(passed.at(-1)?.id ?? '');
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
  },
  { rootMargin: '0px 0px -70% 0px', threshold: [0, 1] },
);
for (const heading of headings) observer.observe(heading);
