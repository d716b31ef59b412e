ALTER TABLE "responses" DROP CONSTRAINT "responses_workspace_id_form_version_id_form_versions_workspace_id_id_fk";
--> statement-breakpoint
DROP INDEX "partial_responses_submission";--> statement-breakpoint
UPDATE "partial_responses" SET "id" = "submission_id";--> statement-breakpoint
ALTER TABLE "partial_responses" DROP COLUMN "submission_id";--> statement-breakpoint
ALTER TABLE "responses" DROP COLUMN "submission_id";