import { expect, it } from 'vitest';
import { isLink } from './links';

it('takes addresses of the web and of mail, in any script', () => {
  const links = [
    'https://touchline.example/a?b=c#d',
    'HTTP://x.example',
    'mailto:noor@shop.example',
    'https://bücher.example/é',
    'https://social.example/@noor?to=a@b.example#@c',
    'http://127.0.0.1:3000',
  ];
  expect(links.filter((link) => !isLink(link))).toEqual([]);
});

it('takes nothing that runs, that leads nowhere, or that leads elsewhere than it says', () => {
  const others = [
    ...[
      '',
      'x',
      '//evil.example',
      '/\\evil.example',
      'https:evil.example',
      'https://',
      'https:///evil.example',
      'https://[',
    ],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'ｊavascript:alert(1)',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x.example/1',
      'file:///etc/passwd',
      'mailto:',
      'mailto:?subject=x',
    ],
    ...[
      'https://x.example/\u202Ecod.exe',
      'http://\u202Egro.live',
      'mailto:\u2066x@y.example',
      'https://x\u200B.example',
    ],
    ...[
      'https://bank.example@evil.example/',
      'https://bank.example:443@evil.example',
      'https://bank.example%2F@evil.example',
      'https://evil.example\\@bank.example',
      'https://evil.example/\\bank.example',
      'https://bank.example\u2044login.evil.example/',
      'https://bank.example\u2215login.evil.example/',
    ],
    ...['https://x.example/a b', 'https://x.example/\u0000', 'https://x.example/\ud800', ' https://x.example'],
  ];
  expect(others.filter(isLink)).toEqual([]);
});
