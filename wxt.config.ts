import { defineConfig } from 'wxt';

export default defineConfig({
  // Imports are written out, so that a file's head tells what it depends on.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Second Hello',
    description: 'Coaches the note you write to somebody you have just met. Everything stays on your computer.',
    // Read by popup and content script; nothing else is asked for. Hosts come from the content scripts' own matches.
    permissions: ['storage'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Open the coach for the message being written',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-hello@second-hello.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    // esbuild and oxc both read the JSX settings of tsconfig.json.
    build: { target: 'es2023' },
  }),
});
