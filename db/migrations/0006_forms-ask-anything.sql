CREATE TABLE "form_links" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "form_links_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "form_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partial_responses" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"form_version_id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"answers" jsonb NOT NULL,
	"context" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "partial_responses_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "partial_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "score_rollups_day";--> statement-breakpoint
ALTER TABLE "forms" ALTER COLUMN "current_version_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "opens_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "quota" integer;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "once_per_browser" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "proof_of_work" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "draft" jsonb;--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "draft_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "context" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "metric" text;--> statement-breakpoint
ALTER TABLE "score_rollups" ADD COLUMN "question_id" uuid;--> statement-breakpoint
ALTER TABLE "score_rollups" ADD COLUMN "series" smallint;--> statement-breakpoint
ALTER TABLE "form_links" ADD CONSTRAINT "form_links_workspace_id_form_id_forms_workspace_id_id_fk" FOREIGN KEY ("workspace_id","form_id") REFERENCES "public"."forms"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_links" ADD CONSTRAINT "form_links_workspace_id_touchpoint_id_touchpoints_workspace_id_id_fk" FOREIGN KEY ("workspace_id","touchpoint_id") REFERENCES "public"."touchpoints"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partial_responses" ADD CONSTRAINT "partial_responses_workspace_id_form_id_forms_workspace_id_id_fk" FOREIGN KEY ("workspace_id","form_id") REFERENCES "public"."forms"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partial_responses" ADD CONSTRAINT "partial_responses_workspace_id_touchpoint_id_touchpoints_workspace_id_id_fk" FOREIGN KEY ("workspace_id","touchpoint_id") REFERENCES "public"."touchpoints"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "form_links_touchpoint" ON "form_links" USING btree ("workspace_id","form_id","touchpoint_id");--> statement-breakpoint
CREATE INDEX "form_links_by_touchpoint" ON "form_links" USING btree ("workspace_id","touchpoint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partial_responses_submission" ON "partial_responses" USING btree ("workspace_id","form_id","submission_id");--> statement-breakpoint
CREATE INDEX "partial_responses_touchpoint" ON "partial_responses" USING btree ("workspace_id","touchpoint_id");--> statement-breakpoint
UPDATE "form_versions" v SET "content" = jsonb_build_object(
  'languages', (SELECT jsonb_agg(key ORDER BY key) FROM jsonb_each(v."content" -> 'wordings')),
  'questions', jsonb_build_array(
    jsonb_build_object(
      'id', overlay(overlay(md5('score ' || f."id") placing '4' from 13) placing 'a' from 17)::uuid, 'type', f."metric", 'help', '{}'::jsonb, 'show', null, 'jumps', '[]'::jsonb,
      'required', true, 'notApplicable', true, 'touchpointId', null, 'series', 0,
      'title', (SELECT jsonb_object_agg(key, value -> 'question') FROM jsonb_each(v."content" -> 'wordings')),
      'low', (SELECT jsonb_object_agg(key, value -> 'lowLabel') FROM jsonb_each(v."content" -> 'wordings')),
      'high', (SELECT jsonb_object_agg(key, value -> 'highLabel') FROM jsonb_each(v."content" -> 'wordings'))),
    jsonb_build_object(
      'id', overlay(overlay(md5('why ' || f."id") placing '4' from 13) placing 'a' from 17)::uuid, 'type', 'long-text', 'help', '{}'::jsonb, 'show', null, 'jumps', '[]'::jsonb,
      'required', false, 'notApplicable', false,
      'title', (SELECT jsonb_object_agg(key, value -> 'why') FROM jsonb_each(v."content" -> 'wordings')))),
  'endings', jsonb_build_array(jsonb_build_object(
    'id', overlay(overlay(md5('ending ' || f."id") placing '4' from 13) placing 'a' from 17)::uuid, 'scores', null, 'text', '{}'::jsonb, 'next', null,
    'title', (SELECT jsonb_object_agg(key, value -> 'thanks') FROM jsonb_each(v."content" -> 'wordings')))),
  'look', jsonb_build_object('colour', null, 'logoFileId', null, 'pages', 'all'),
  'hiddenFields', '[]'::jsonb)
FROM "forms" f WHERE f."workspace_id" = v."workspace_id" AND f."id" = v."form_id";
--> statement-breakpoint
UPDATE "forms" f SET
  "draft" = v."content",
  "status" = CASE f."status" WHEN 'open' THEN 'published' ELSE f."status" END,
  "name" = coalesce(v."content" #>> '{questions,0,title,en}', v."content" #>> '{questions,0,title,nl}', f."metric")
FROM "form_versions" v WHERE v."workspace_id" = f."workspace_id" AND v."id" = f."current_version_id";
--> statement-breakpoint
INSERT INTO "form_links" ("workspace_id", "id", "form_id", "touchpoint_id", "token", "created_at")
SELECT "workspace_id", "id", "id", "touchpoint_id", "token", "created_at" FROM "forms";
--> statement-breakpoint
UPDATE "responses" r SET
  "metric" = f."metric",
  "answers" = CASE WHEN r."score" IS NULL AND NOT r."not_applicable" THEN '{}'::jsonb
      ELSE jsonb_build_object(overlay(overlay(md5('score ' || f."id") placing '4' from 13) placing 'a' from 17)::uuid, r."score") END
    || CASE WHEN r."answers" ? 'why' THEN jsonb_build_object(overlay(overlay(md5('why ' || f."id") placing '4' from 13) placing 'a' from 17)::uuid, r."answers" -> 'why')
      ELSE '{}'::jsonb END
FROM "forms" f WHERE f."workspace_id" = r."workspace_id" AND f."id" = r."form_id";
--> statement-breakpoint
UPDATE "score_rollups" SET "question_id" = overlay(overlay(md5('score ' || "form_id") placing '4' from 13) placing 'a' from 17)::uuid, "series" = 0;
--> statement-breakpoint
ALTER TABLE "forms" ALTER COLUMN "name" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "forms" ALTER COLUMN "draft" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "score_rollups" ALTER COLUMN "question_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "score_rollups" ALTER COLUMN "series" SET NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX "score_rollups_day" ON "score_rollups" USING btree ("workspace_id","form_id","question_id","series","touchpoint_id","day");--> statement-breakpoint
CREATE POLICY "tenant" ON "form_links" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "partial_responses" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);