using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class LongArchive : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entry_edition_id_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_article_search_document",
                table: "article_search");

            migrationBuilder.DropIndex(
                name: "ix_article_search_visible_from",
                table: "article_search");

            migrationBuilder.DropIndex(
                name: "ix_article_assignee_id",
                table: "article");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.AddColumn<long>(
                name: "edition_id",
                table: "article_tag",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long[]>(
                name: "contributor_ids",
                table: "article_search",
                type: "bigint[]",
                nullable: false,
                defaultValue: new long[0]);

            migrationBuilder.AddColumn<long>(
                name: "edition_id",
                table: "article_search",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "section_id",
                table: "article_search",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "edition_id",
                table: "article_byline",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "story_month",
                columns: table => new
                {
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    month = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stories = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_story_month", x => new { x.edition_id, x.month });
                });

            migrationBuilder.Sql("set local maintenance_work_mem = '256MB'");
            migrationBuilder.Sql(SqlFile.Read("long-archive.sql"));

            migrationBuilder.CreateIndex(
                name: "ix_tag_name",
                table: "tag",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_tag_name_id",
                table: "tag",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_picture_alt_text",
                table: "picture",
                column: "alt_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_picture_credit",
                table: "picture",
                column: "credit")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_contributor_name",
                table: "contributor",
                column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_contributor_name_id",
                table: "contributor",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_action_at_seq",
                table: "audit_entry",
                columns: new[] { "action", "at", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_actor_at_seq",
                table: "audit_entry",
                columns: new[] { "actor", "at", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_at_seq",
                table: "audit_entry",
                columns: new[] { "at", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_edition_id_at_seq",
                table: "audit_entry",
                columns: new[] { "edition_id", "at", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_article_tag_newest_edition",
                table: "article_tag",
                columns: new[] { "tag_id", "edition_id", "visible_from", "article_id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_byline_person_edition",
                table: "article_byline",
                columns: new[] { "contributor_id", "edition_id", "visible_from", "article_id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_assignee_id_touched_at_id",
                table: "article",
                columns: new[] { "assignee_id", "touched_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_edition_id_section_id_touched_at_id",
                table: "article",
                columns: new[] { "edition_id", "section_id", "touched_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_ended",
                table: "article",
                columns: new[] { "publication", "touched_at", "id" },
                descending: new[] { false, true, true },
                filter: "publication in ('Withdrawn', 'Spiked')");

            migrationBuilder.CreateIndex(
                name: "ix_article_section_id_touched_at_id",
                table: "article",
                columns: new[] { "section_id", "touched_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_submitted",
                table: "article",
                columns: new[] { "touched_at", "id" },
                descending: new bool[0],
                filter: "stage = 'Submitted'");

            migrationBuilder.CreateIndex(
                name: "ix_article_unpublished",
                table: "article",
                columns: new[] { "stage", "touched_at", "id" },
                descending: new[] { false, true, true },
                filter: "publication = 'Unpublished'");

            migrationBuilder.Sql(SqlFile.Read("months.sql"));
            migrationBuilder.Sql(SqlFile.Read("search.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SqlFile.Read("search-down.sql"));
            migrationBuilder.Sql(SqlFile.Read("months-down.sql"));

            migrationBuilder.DropTable(
                name: "story_month");

            migrationBuilder.DropIndex(
                name: "ix_tag_name",
                table: "tag");

            migrationBuilder.DropIndex(
                name: "ix_tag_name_id",
                table: "tag");

            migrationBuilder.DropIndex(
                name: "ix_picture_alt_text",
                table: "picture");

            migrationBuilder.DropIndex(
                name: "ix_picture_credit",
                table: "picture");

            migrationBuilder.DropIndex(
                name: "ix_contributor_name",
                table: "contributor");

            migrationBuilder.DropIndex(
                name: "ix_contributor_name_id",
                table: "contributor");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_action_at_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_actor_at_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_at_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_edition_id_at_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_article_tag_newest_edition",
                table: "article_tag");

            migrationBuilder.DropIndex(
                name: "ix_article_byline_person_edition",
                table: "article_byline");

            migrationBuilder.DropIndex(
                name: "ix_article_assignee_id_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_edition_id_section_id_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_ended",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_section_id_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_submitted",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_unpublished",
                table: "article");

            migrationBuilder.DropColumn(
                name: "edition_id",
                table: "article_tag");

            migrationBuilder.DropColumn(
                name: "contributor_ids",
                table: "article_search");

            migrationBuilder.DropColumn(
                name: "edition_id",
                table: "article_search");

            migrationBuilder.DropColumn(
                name: "section_id",
                table: "article_search");

            migrationBuilder.DropColumn(
                name: "edition_id",
                table: "article_byline");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gin", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_edition_id_seq",
                table: "audit_entry",
                columns: new[] { "edition_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_article_search_document",
                table: "article_search",
                column: "document")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_article_search_visible_from",
                table: "article_search",
                column: "visible_from",
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_article_assignee_id",
                table: "article",
                column: "assignee_id");
        }
    }
}
