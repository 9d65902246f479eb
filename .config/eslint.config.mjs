import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.archive/',
      '.astro/',
      '.stryker-tmp/',
      'node_modules/',
      'src/restore/data/',
      'src/script/data/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Restoring text means naming control and zero-width characters in patterns.
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
    },
  },
);
