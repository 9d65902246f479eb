/**
 * Node keeps what it makes of modules, without their types and compiled, for processes that load them again: those
 * that a command starts, which load as much as it does, and the command itself when it is run again. It compares
 * each with the module as it is.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('../../node_modules/.cache/compiled', import.meta.url),
);
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
