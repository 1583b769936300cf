import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepOf } from './readiness';

type Rgb = [number, number, number];

const css = readFileSync(join(import.meta.dirname, '../../theme/tokens.css'), 'utf8');
const darkFrom = css.indexOf('[data-mantine-color-scheme');
const themes = { light: css.slice(0, darkFrom), dark: css.slice(darkFrom) };

function token(theme: string, name: string): Rgb {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme)?.[1];
  if (!hex) throw new Error(`tokens.css has no --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
}

const linear = (rgb: Rgb) => rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb;
const luminance = (rgb: Rgb) => linear(rgb).reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place]!, 0);
const contrast = (a: Rgb, b: Rgb) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Record<string, Rgb[]> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(rgb: Rgb, vision: Rgb[]): Rgb {
  const seen = linear(rgb);
  const [r, g, b] = vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, place) => sum + part * seen[place]!, 0),
      ),
    ),
  ) as Rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(themes))('the colours of readiness, %s', (_, theme) => {
  const steps = [0, 1, 2, 3, 4].map((step) => token(theme, `readiness-${step}`));

  it('carry their figure with the contrast of WCAG AA', () => {
    for (const step of steps) expect(contrast(step, token(theme, 'readiness-ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(visions))('are told apart with %s', (_name, vision) => {
    const seen = steps.map((step) => lab(step, vision));
    for (let step = 1; step < seen.length; step++)
      expect(Math.hypot(...seen[step]!.map((part, place) => part - seen[step - 1]![place]!))).toBeGreaterThan(5);
  });

  it('leave soft text readable on every ground', () => {
    for (const ground of ['page', 'panel', 'hover']) {
      for (const ink of ['ink-soft', 'bad', 'low', 'good'])
        expect(contrast(token(theme, ink), token(theme, ground))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('steps up at the thresholds of the gate', () => {
  expect([0, 0.2, 0.4, 0.6, 0.8, 1].map(stepOf)).toEqual([0, 1, 2, 3, 4, 4]);
  expect(stepOf(0.7999)).toBe(3);
});
