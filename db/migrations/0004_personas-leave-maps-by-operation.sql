ALTER TABLE "designed_emotions" DROP CONSTRAINT "designed_emotions_workspace_id_persona_id_personas_workspace_id_id_fk";
--> statement-breakpoint
ALTER TABLE "journey_personas" DROP CONSTRAINT "journey_personas_workspace_id_persona_id_personas_workspace_id_id_fk";
--> statement-breakpoint
ALTER TABLE "designed_emotions" ADD CONSTRAINT "designed_emotions_workspace_id_persona_id_personas_workspace_id_id_fk" FOREIGN KEY ("workspace_id","persona_id") REFERENCES "public"."personas"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_personas" ADD CONSTRAINT "journey_personas_workspace_id_persona_id_personas_workspace_id_id_fk" FOREIGN KEY ("workspace_id","persona_id") REFERENCES "public"."personas"("workspace_id","id") ON DELETE no action ON UPDATE no action;