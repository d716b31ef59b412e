CREATE TABLE "answer_cases" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"status" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"outcome" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "answer_cases_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_evidence" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_evidence_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_notes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"response_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_notes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_text_marks" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"up_to" uuid NOT NULL,
	CONSTRAINT "answer_text_marks_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_text_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_texts" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "answer_texts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_triage" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"status" text NOT NULL,
	"assignee_id" uuid,
	"tags" text[] NOT NULL,
	CONSTRAINT "answer_triage_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_triage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_views" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"filters" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_views_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answer_cases" ADD CONSTRAINT "answer_cases_workspace_id_response_id_responses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","response_id") REFERENCES "public"."responses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_evidence" ADD CONSTRAINT "answer_evidence_workspace_id_response_id_responses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","response_id") REFERENCES "public"."responses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_evidence" ADD CONSTRAINT "answer_evidence_workspace_id_note_id_notes_workspace_id_id_fk" FOREIGN KEY ("workspace_id","note_id") REFERENCES "public"."notes"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_notes" ADD CONSTRAINT "answer_notes_workspace_id_response_id_responses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","response_id") REFERENCES "public"."responses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_text_marks" ADD CONSTRAINT "answer_text_marks_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_texts" ADD CONSTRAINT "answer_texts_workspace_id_id_responses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","id") REFERENCES "public"."responses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_triage" ADD CONSTRAINT "answer_triage_workspace_id_id_responses_workspace_id_id_fk" FOREIGN KEY ("workspace_id","id") REFERENCES "public"."responses"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_views" ADD CONSTRAINT "answer_views_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "answer_cases_response" ON "answer_cases" USING btree ("workspace_id","response_id");--> statement-breakpoint
CREATE INDEX "answer_cases_due" ON "answer_cases" USING btree ("workspace_id","status","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_evidence_pair" ON "answer_evidence" USING btree ("workspace_id","response_id","note_id");--> statement-breakpoint
CREATE INDEX "answer_evidence_note" ON "answer_evidence" USING btree ("workspace_id","note_id");--> statement-breakpoint
CREATE INDEX "answer_notes_response" ON "answer_notes" USING btree ("workspace_id","response_id");--> statement-breakpoint
CREATE INDEX "answer_texts_words" ON "answer_texts" USING gin ("words");--> statement-breakpoint
CREATE INDEX "answer_triage_assignee" ON "answer_triage" USING btree ("workspace_id","assignee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_views_name" ON "answer_views" USING btree ("workspace_id","owner_id","name");--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_cases" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_evidence" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_notes" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_text_marks" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_texts" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_triage" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "answer_views" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid);