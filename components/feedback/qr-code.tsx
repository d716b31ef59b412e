'use client';

import { Download, QrCode as QrSign } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../ui/button-class';
import { Popover } from '../ui/popover';

interface QrCodeProps {
  qr: { size: number; path: string };
  /** Part of the name of the downloaded file. */
  name: string;
}

const drawing = ({ size, path }: QrCodeProps['qr']) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;

/** The code on white in both themes, since scanners expect dark on light; as a file for print. */
export function QrCode({ qr, name }: QrCodeProps) {
  const t = useTranslations('feedback');
  return (
    <Popover
      title={t('qr')}
      triggerClass={buttonClass('quiet', 'sm')}
      trigger={
        <>
          <QrSign aria-hidden />
          {t('qr')}
        </>
      }
    >
      <svg
        role="img"
        aria-label={t('qrOf')}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        className="aspect-square w-full rounded-md border border-hairline bg-white"
        style={{ background: '#fff', forcedColorAdjust: 'none' }}
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <a
        href={`data:image/svg+xml,${encodeURIComponent(drawing(qr))}`}
        download={`qr-${name}.svg`}
        className={buttonClass('outline', 'md', 'mt-3 w-full')}
      >
        <Download aria-hidden />
        {t('download')}
      </a>
    </Popover>
  );
}
