CREATE TABLE "files" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journey_templates" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "journey_templates_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "journey_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "map_views" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "map_views_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "map_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"details" text DEFAULT '' NOT NULL,
	"icon" text,
	"colour" smallint,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"owner_id" uuid,
	"evidence" text DEFAULT 'assumed' NOT NULL,
	"evidence_since" timestamp with time zone DEFAULT now() NOT NULL,
	"evidence_source" text DEFAULT '' NOT NULL,
	"link" text,
	"file_id" uuid,
	"linked_journey_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "designed_emotions_point";--> statement-breakpoint
ALTER TABLE "cards" ALTER COLUMN "text" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "emotion_words" jsonb;--> statement-breakpoint
ALTER TABLE "personas" ADD COLUMN "portrait_file_id" uuid;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "note_id" uuid;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "span" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "designed_emotions" ADD COLUMN "state" text DEFAULT 'as-is' NOT NULL;--> statement-breakpoint
ALTER TABLE "designed_emotions" ADD COLUMN "comment" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "journeys" ADD COLUMN "kind" text DEFAULT 'customer' NOT NULL;--> statement-breakpoint
ALTER TABLE "journeys" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "journeys" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "journeys" ADD COLUMN "review_on" date;--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "collapsed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "steps" ADD COLUMN "linked_journey_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_templates" ADD CONSTRAINT "journey_templates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_views" ADD CONSTRAINT "map_views_workspace_id_journey_id_journeys_workspace_id_id_fk" FOREIGN KEY ("workspace_id","journey_id") REFERENCES "public"."journeys"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_workspace_id_file_id_files_workspace_id_id_fk" FOREIGN KEY ("workspace_id","file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_workspace_id_linked_journey_id_journeys_workspace_id_id_fk" FOREIGN KEY ("workspace_id","linked_journey_id") REFERENCES "public"."journeys"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_time" ON "files" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "journey_templates_name" ON "journey_templates" USING btree ("workspace_id","name");--> statement-breakpoint
CREATE INDEX "map_views_journey" ON "map_views" USING btree ("workspace_id","journey_id");--> statement-breakpoint
CREATE INDEX "notes_kind" ON "notes" USING btree ("workspace_id","kind");--> statement-breakpoint
CREATE INDEX "notes_linked" ON "notes" USING btree ("workspace_id","linked_journey_id");--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_workspace_id_portrait_file_id_files_workspace_id_id_fk" FOREIGN KEY ("workspace_id","portrait_file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_workspace_id_note_id_notes_workspace_id_id_fk" FOREIGN KEY ("workspace_id","note_id") REFERENCES "public"."notes"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_workspace_id_linked_journey_id_journeys_workspace_id_id_fk" FOREIGN KEY ("workspace_id","linked_journey_id") REFERENCES "public"."journeys"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cards_note" ON "cards" USING btree ("workspace_id","note_id");--> statement-breakpoint
CREATE INDEX "steps_linked" ON "steps" USING btree ("workspace_id","linked_journey_id");--> statement-breakpoint
CREATE UNIQUE INDEX "designed_emotions_point" ON "designed_emotions" USING btree ("workspace_id","step_id","persona_id","state");--> statement-breakpoint
CREATE POLICY "tenant" ON "files" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "journey_templates" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "map_views" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "notes" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
INSERT INTO "notes" ("workspace_id", "id", "kind", "text", "evidence", "evidence_since")
SELECT c."workspace_id", c."id", l."kind", c."text", c."evidence", c."evidence_since"
FROM "cards" c JOIN "lanes" l ON l."workspace_id" = c."workspace_id" AND l."id" = c."lane_id";--> statement-breakpoint
UPDATE "cards" SET "note_id" = "id";
