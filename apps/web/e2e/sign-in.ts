import type { Page } from 'playwright-core';

/** From the way in through the embedded issuer's page, and back to where one was. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await giveName(page, login);
}

/** On the embedded issuer's page, and back. */
export async function giveName(page: Page, login: string): Promise<void> {
  await page.waitForURL(/\/oidc\//);
  await page.locator('input[type=email], input[type=text]').first().fill(`${login}@causeway.demo`);
  await page.locator('input[type=password]').fill('demo');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}
