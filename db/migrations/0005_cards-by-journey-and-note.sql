DROP INDEX "cards_journey";--> statement-breakpoint
CREATE INDEX "cards_journey_note" ON "cards" USING btree ("workspace_id","journey_id","note_id");