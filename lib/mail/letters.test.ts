import { expect, test } from 'vitest';
import { confirmLetter, invitationLetter, resetLetter } from './letters';

const href = 'https://touchline.example/invitation/x';
const invitation = (inviter: string, workspace: string) =>
  invitationLetter('en', { inviter, workspace, role: 'editor', href });

test('a name starts no line of its own and adds no header', () => {
  const { subject, text } = invitation(
    'Eve\r\nBcc: all@people.example',
    'Shop\n\nYour account is closed:\nhttps://evil.example',
  );
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(/^(Bcc|Your account|https:\/\/evil)/m);
});

test('a name is no markup', () => {
  const { html } = invitation('<img src=x onerror=alert(1)>', '"><script>');
  expect(html).not.toMatch(/<img|<script/);
});

test('who has confirmed nothing is not greeted by a name that anybody may have typed', () => {
  expect(confirmLetter('nl', { href }).text).not.toMatch(/^Hallo/);
  expect(resetLetter('en', { name: null, href }).text).not.toMatch(/^Hello/);
  expect(resetLetter('en', { name: 'Nora', href }).text).toMatch(/^Hello Nora,/);
});
