import { startOfflinePage } from './offline-page.ts';

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root) void startOfflinePage(root);
