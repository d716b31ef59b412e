DROP INDEX "responses_form";--> statement-breakpoint
CREATE INDEX "responses_form" ON "responses" USING btree ("workspace_id","form_id","created_at","touchpoint_id");