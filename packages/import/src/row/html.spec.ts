import { expect, it } from 'vitest';
import { textOfHtml } from './html.ts';

it.each([
  [
    '<p>Classifies <strong>complaints</strong>&nbsp;&amp; sends them on.</p><p>Daily.</p>',
    'Classifies complaints\u00a0& sends them on.\n\nDaily.',
  ],
  ['One<br/>two<br>three', 'One\ntwo\nthree'],
  ['<ul><li>one</li><li class="x">two</li></ul>', '– one\n– two'],
  ['Caf&eacute; &ndash; 5&nbsp;&euro; &#8217;&#x2019;', 'Café – 5\u00a0€ ’’'],
  ['<style>p { color: red }</style>Text<script>alert("x > y")</script><!-- <p>no</p> -->.', 'Text.'],
  ['a < b, c > d & e; &unknown; AT&T', 'a < b, c > d & e; &unknown; AT&T'],
  ['<a href="https://example.org/?a=1&b=2">Link</a>', 'Link'],
  // What is no character, as the standard of HTML has it.
  ['&#0;&#xD800;&#x110000;x', '\ufffd\ufffd\ufffdx'],
  ['<p>never closed <script>gone', 'never closed'],
  ['plain', 'plain'],
  ['<p>\n  Sorts\n  claims,<br>\n  daily\n</p>', 'Sorts claims,\ndaily'],
  ['no tag\nat all', 'no tag\nat all'],
])('%j says %j', (html, text) => expect(textOfHtml(html)).toBe(text));

it('however its tags are broken, it takes one pass', () => {
  const started = process.cpuUsage().user;
  for (const broken of ['<script', '<a', '<!--', '&', '<p', '&#', '\n ', ' ', '\t']) textOfHtml(broken.repeat(300_000));
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});
