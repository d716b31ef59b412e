DROP INDEX "responses_submission";--> statement-breakpoint
CREATE INDEX "responses_form" ON "responses" USING btree ("workspace_id","form_id","created_at");