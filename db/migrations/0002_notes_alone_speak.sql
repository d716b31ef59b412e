ALTER TABLE "cards" ALTER COLUMN "note_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "cards" DROP COLUMN "text";--> statement-breakpoint
ALTER TABLE "cards" DROP COLUMN "evidence";--> statement-breakpoint
ALTER TABLE "cards" DROP COLUMN "evidence_since";