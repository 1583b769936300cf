import { createTheme, localStorageColorSchemeManager } from '@mantine/core';

/** The same key as in public/theme.js, which sets the theme before the first paint. */
export const themeKeeper = localStorageColorSchemeManager({ key: 'causeway-theme' });

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    tide: ['#e6f5f7', '#cfe8ec', '#a0d1d9', '#6cb9c6', '#44a4b5', '#2897aa', '#158da1', '#057b8e', '#00697b', '#005a6a'],
    dark: ['#dfe5ea', '#b8c2cb', '#93a0ac', '#66737f', '#414c56', '#323c45', '#262f37', '#1b2229', '#151b21', '#0f1419'],
  },
});
