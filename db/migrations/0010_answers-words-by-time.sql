DELETE FROM "answer_text_marks";--> statement-breakpoint
ALTER TABLE "answer_text_marks" DROP COLUMN "up_to";