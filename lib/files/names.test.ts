import { describe, expect, it } from 'vitest';
import { cleanName } from './names';

describe('a file’s name', () => {
  it.each([
    ['photo.JPG', 'image/webp', 'photo.webp'],
    ['report.final.pdf', 'application/pdf', 'report.final.pdf'],
    ['notes.md', 'text/plain', 'notes.md'],
    ['Überblick für Zoë.txt', 'text/plain', 'Überblick für Zoë.txt'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\me\\plan.pdf', 'application/pdf', 'plan.pdf'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['invoice.exe', 'application/pdf', 'invoice.exe.pdf'],
    ['invoice\u202Efdp.exe', 'application/pdf', 'invoicefdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1\0.pdf', 'application/pdf', 'aSet-Cookie x=1.pdf'],
    ['..', 'application/pdf', 'file.pdf'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['', 'image/webp', 'file.webp'],
    ['\ud800.pdf', 'application/pdf', 'pdf.pdf'],
  ])('%j as %s is %j', (given, contentType, name) => {
    expect(cleanName(given, contentType)).toBe(name);
  });

  it('is short, and cut between characters', () => {
    const name = cleanName(`${'👩🏽'.repeat(200)}.pdf`, 'application/pdf');
    expect([...name].length).toBe(124);
    expect(name).toMatch(/\p{L}?\.pdf$/u);
    expect(encodeURIComponent(name)).toBeTruthy();
  });
});
