'use client';
export { Fault as default } from '@/components/shell/fault';
