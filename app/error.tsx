'use client';
import { FaultPage } from '@/components/shell/fault-page';

export default FaultPage;
