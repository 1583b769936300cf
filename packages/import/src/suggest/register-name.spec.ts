import { expect, it } from 'vitest';
import { isUnnamed, registerOf } from './register-name.ts';

it.each([
  ['Projekte 2026', 'Projekte'],
  ['register-2025', 'register'],
  ['2024_inventory', 'inventory'],
  ['AI inventory 2025-12-31', 'AI inventory'],
  ['ai-register-20251231', 'ai-register'],
  ['inventory_2025_Q3', 'inventory'],
  ['FY25 inventory', 'inventory'],
  ['Use cases Q4 2025 final (2)', 'Use cases'],
  ['Register 2024-2025', 'Register'],
  ['Projekte Übersicht', 'Projekte Übersicht'],
  ['vision2030', 'vision2030'],
  ['area-51', 'area-51'],
  ['portfolio v1.2', 'portfolio'],
  ['AI inventory (final v3)', 'AI inventory'],
  ['Projekte [2026]', 'Projekte'],
  ['2026', '2026'],
  ['', 'register'],
])('the register of a file called “%s” is “%s”, in each edition', (file, register) => expect(registerOf(file)).toBe(register));

it.each(['Book1', 'Export', 'export (3)', 'Mappe 2', 'Tabelle1', '2026'])('a file called “%s” was named by nobody', (file) =>
  expect(isUnnamed(registerOf(file))).toBe(true),
);
it.each(['Projekte 2026', 'Exported pilots', 'vision2030', 'Dataset of bots'])('a file called “%s” was named', (file) =>
  expect(isUnnamed(registerOf(file))).toBe(false),
);
