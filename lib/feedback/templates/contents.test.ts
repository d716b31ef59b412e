import { expect, test } from 'vitest';
import { publishingProblems, untranslated } from '../content/publishing';
import { contentSchema } from '../content/schema';
import { templateContent } from './contents';
import { formTemplates } from './names';

test.each(formTemplates)(
  'a form made from %s is whole in both languages, and can be published unless it is blank',
  (name) => {
    for (const first of ['en', 'nl'] as const) {
      const content = templateContent(name, first);
      expect(contentSchema.parse(content)).toEqual(content);
      expect(content.languages[0]).toBe(first);
      expect(content.languages.map((language) => untranslated(content, language))).toEqual([0, 0]);
      expect(publishingProblems(content).map(({ key }) => key)).toEqual(name === 'blank' ? ['noQuestion'] : []);
    }
  },
);
