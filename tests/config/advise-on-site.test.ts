import { expect, test } from 'vitest';
import { adviseOnSite } from '../../src/config/advise-on-site.ts';

test.each(['http://localhost:4321', 'http://127.0.0.1:8080', 'http://[::1]'])('%s is warned of', (site) => {
  expect(adviseOnSite(site)).toContain(`name ${site}, which is this machine alone`);
  expect(adviseOnSite(site)).toContain('SITE=');
});

test.each(['https://archive.example', 'https://localhost.example'])('%s is not', (site) => {
  expect(adviseOnSite(site)).toBeUndefined();
});
