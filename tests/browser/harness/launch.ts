import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type BrowserName, requireBrowser } from './find-browser.ts';

/** Features by which Chromium itself would go to the network, or refuse an unpacked extension. */
const CHROMIUM_OFF = ['DisableLoadExtensionCommandLineSwitch', 'OptimizationHints', 'MediaRouter', 'Translate'];

const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--proxy-bypass-list=<-loopback>',
  `--disable-features=${CHROMIUM_OFF.join(',')}`,
];

/** Preferences by which Firefox stays off the network by itself; the add-on under test is unsigned. */
const FIREFOX_PREFERENCES = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.proxy.type': 1,
  'network.proxy.allow_hijacking_localhost': true,
  'app.normandy.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.mozilla.gethashURL': '',
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.discovery.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'privacy.query_stripping.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** How a browser is started. */
export interface LaunchOptions {
  readonly proxyPort: number;
  /** The built extension; without it the page is alone. */
  readonly extension?: string | undefined;
  readonly headless?: boolean;
}

function launchChromium({ proxyPort, extension, headless = true }: LaunchOptions): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: extension ? [extension] : true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...CHROMIUM_FLAGS, `--proxy-server=127.0.0.1:${proxyPort}`, ...asRoot],
  });
}

async function launchFirefox({ proxyPort, extension, headless = true }: LaunchOptions): Promise<Browser> {
  const proxy = { 'network.proxy.http': '127.0.0.1', 'network.proxy.ssl': '127.0.0.1' };
  const ports = { 'network.proxy.http_port': proxyPort, 'network.proxy.ssl_port': proxyPort };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: { width: 1280, height: 800 },
    // Its own window, where shortcut and popup live, is out of reach otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...proxy, ...ports },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Starts an installed browser, without a window unless asked otherwise. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
