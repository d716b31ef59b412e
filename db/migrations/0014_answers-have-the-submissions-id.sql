ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_of" UNIQUE("workspace_id","form_id","id");--> statement-breakpoint
ALTER TABLE "responses" DROP CONSTRAINT "responses_workspace_id_form_id_forms_workspace_id_id_fk";
--> statement-breakpoint
ALTER TABLE "responses" DROP CONSTRAINT "responses_workspace_id_form_version_id_form_versions_workspace_id_id_fk";
--> statement-breakpoint
DROP INDEX "partial_responses_submission";--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_workspace_id_form_id_form_version_id_form_versions_workspace_id_form_id_id_fk" FOREIGN KEY ("workspace_id","form_id","form_version_id") REFERENCES "public"."form_versions"("workspace_id","form_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
UPDATE "partial_responses" SET "id" = "submission_id";--> statement-breakpoint
ALTER TABLE "partial_responses" DROP COLUMN "submission_id";--> statement-breakpoint
ALTER TABLE "responses" DROP COLUMN "submission_id";