import { chromium, type Browser } from 'playwright-core';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Editor } from './editor';
import { installOnce, npmInstall, run } from './install';

const VERSION = '153.0.0';
const FONT_PACKAGES = ['dejavu-fonts-ttf@2.37.3', '@expo-google-fonts/noto-sans-sc@0.4.3'];
/** A fixed-width face for the editor and one with Chinese; Chromium's package brings Open Sans for everything else. */
const FONTS = [
  'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSansMono-Oblique.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // The page asks a second local port for the extension's files; newer Chromium would ask the writer first.
  '--disable-features=LocalNetworkAccessChecks',
];

/**
 * Starts a Chromium without a window.
 *
 * On Linux x64 it is the one of `@sparticuz/chromium`, which needs nothing of the system: libraries and fonts are its
 * own, so that a bare machine shows the same picture as a desk. Elsewhere it is the Chrome that is installed there.
 */
export async function launchChromium(editor: Editor): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args: SWITCHES });
  const folder = await installChromium(editor);
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: SWITCHES,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: await fontsConfiguration(folder),
    },
  });
}

const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/** Unpacked once, with the editor's Node: the package asks for a newer one than the project does. */
function installChromium(editor: Editor): Promise<string> {
  return installOnce(`chromium-${VERSION}`, 'Chromium', async (folder) => {
    await npmInstall(folder, `@sparticuz/chromium@${VERSION}`, ...FONT_PACKAGES);
    // It unpacks its libraries only where it believes to run on AWS Lambda, and always below the temporary folder.
    const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    await run(editor.node, ['--input-type=module', '-e', UNPACK], folder, env);
    await keepFonts(folder);
    await rm(join(folder, 'node_modules'), { recursive: true });
  });
}

async function keepFonts(folder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  for (const font of FONTS) await copyFile(join(folder, 'node_modules', font), join(folder, 'fonts', basename(font)));
}

/** Names full paths, so it is written for the place where the folder stands today. */
async function fontsConfiguration(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const prefer = (family: string, face: string) =>
    `<alias><family>${family}</family><prefer><family>${face}</family><family>Noto Sans SC</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${join(folder, 'fonts')}</dir>`,
    `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    prefer('sans-serif', 'Open Sans'),
    prefer('system-ui', 'Open Sans'),
    prefer('monospace', 'DejaVu Sans Mono'),
    '</fontconfig>',
  ];
  await writeFile(file, lines.join('\n'));
  return file;
}
