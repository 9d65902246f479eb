import { startSaveButton } from './save-button.ts';

const button = document.querySelector<HTMLButtonElement>('[data-save]');
if (button) void startSaveButton(button);
