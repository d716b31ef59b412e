ALTER TABLE "forms" DROP CONSTRAINT "forms_workspace_id_touchpoint_id_touchpoints_workspace_id_id_fk";
--> statement-breakpoint
DROP INDEX "forms_touchpoint";--> statement-breakpoint
ALTER TABLE "forms" DROP COLUMN "touchpoint_id";--> statement-breakpoint
ALTER TABLE "forms" DROP COLUMN "metric";--> statement-breakpoint
ALTER TABLE "forms" DROP COLUMN "token";