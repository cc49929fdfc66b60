using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Newsroom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    entity = table.Column<string>(type: "text", nullable: false),
                    entity_id = table.Column<long>(type: "bigint", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entry", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "edition",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    tagline = table.Column<string>(type: "text", nullable: false),
                    dateline_name = table.Column<string>(type: "text", nullable: false),
                    host = table.Column<string>(type: "text", nullable: true),
                    zone = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    accent = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "picture",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    original_key = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    placeholder = table.Column<string>(type: "text", nullable: false),
                    alt_text = table.Column<string>(type: "text", nullable: false),
                    credit = table.Column<string>(type: "text", nullable: true),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    focal_x = table.Column<double>(type: "double precision", nullable: false),
                    focal_y = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_picture", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "section",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_section", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tag",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    intro = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contributor",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    bio = table.Column<string>(type: "text", nullable: true),
                    picture_id = table.Column<long>(type: "bigint", nullable: true),
                    hidden = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contributor", x => x.id);
                    table.ForeignKey(
                        name: "fk_contributor_pictures_picture_id",
                        column: x => x.picture_id,
                        principalTable: "picture",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "edition_section",
                columns: table => new
                {
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    section_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    shown = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_edition_section", x => new { x.edition_id, x.section_id });
                    table.ForeignKey(
                        name: "fk_edition_section_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_edition_section_sections_section_id",
                        column: x => x.section_id,
                        principalTable: "section",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "article",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    section_id = table.Column<long>(type: "bigint", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    headline = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_key = table.Column<string>(type: "text", nullable: false),
                    kicker = table.Column<string>(type: "text", nullable: true),
                    standfirst = table.Column<string>(type: "text", nullable: true),
                    dateline = table.Column<string>(type: "text", nullable: true),
                    zone = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    picture_id = table.Column<long>(type: "bigint", nullable: true),
                    caption = table.Column<string>(type: "text", nullable: true),
                    credit = table.Column<string>(type: "text", nullable: true),
                    alt_text = table.Column<string>(type: "text", nullable: true),
                    advertorial = table.Column<bool>(type: "boolean", nullable: false),
                    unverified = table.Column<bool>(type: "boolean", nullable: false),
                    publication = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    embargo_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    visible_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    substantive_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    live_revision_id = table.Column<long>(type: "bigint", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article", x => x.id);
                    table.ForeignKey(
                        name: "fk_article_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_pictures_picture_id",
                        column: x => x.picture_id,
                        principalTable: "picture",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_article_sections_section_id",
                        column: x => x.section_id,
                        principalTable: "section",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_body",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    markdown = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_body", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_article_body_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "article_byline",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    contributor_id = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    visible_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_byline", x => new { x.article_id, x.position, x.contributor_id, x.role });
                    table.ForeignKey(
                        name: "fk_article_byline_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_article_byline_contributors_contributor_id",
                        column: x => x.contributor_id,
                        principalTable: "contributor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_source",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_source", x => x.id);
                    table.ForeignKey(
                        name: "fk_article_source_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "article_tag",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    tag_id = table.Column<long>(type: "bigint", nullable: false),
                    visible_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_tag", x => new { x.article_id, x.position, x.tag_id });
                    table.ForeignKey(
                        name: "fk_article_tag_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_article_tag_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "tag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "correction",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    wrong = table.Column<string>(type: "text", nullable: false),
                    right = table.Column<string>(type: "text", nullable: false),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    posted_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction", x => x.id);
                    table.ForeignKey(
                        name: "fk_correction_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "front_slot",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    edition_id = table.Column<long>(type: "bigint", nullable: true),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_slot", x => x.id);
                    table.ForeignKey(
                        name: "fk_front_slot_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_front_slot_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "edition",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "imported_copy",
                columns: table => new
                {
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_copy", x => new { x.edition_id, x.key });
                    table.ForeignKey(
                        name: "fk_imported_copy_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revision",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    base_id = table.Column<long>(type: "bigint", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workflow = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    imported = table.Column<bool>(type: "boolean", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revision", x => x.id);
                    table.ForeignKey(
                        name: "fk_revision_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_revision_revision_base_id",
                        column: x => x.base_id,
                        principalTable: "revision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    reason_code = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    confirmed_by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawal", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_withdrawal_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "read_also",
                columns: table => new
                {
                    revision_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_key = table.Column<string>(type: "text", nullable: false),
                    target_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_read_also", x => new { x.revision_id, x.position });
                    table.ForeignKey(
                        name: "fk_read_also_article_target_id",
                        column: x => x.target_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_read_also_revisions_revision_id",
                        column: x => x.revision_id,
                        principalTable: "revision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_article_edition_id_section_id_visible_from_id",
                table: "article",
                columns: new[] { "edition_id", "section_id", "visible_from", "id" },
                descending: new[] { false, false, true, true },
                filter: "publication = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_article_edition_id_visible_from_id",
                table: "article",
                columns: new[] { "edition_id", "visible_from", "id" },
                descending: new[] { false, true, true },
                filter: "publication = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_article_live_revision_id",
                table: "article",
                column: "live_revision_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_picture_id",
                table: "article",
                column: "picture_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_section_id_visible_from_id",
                table: "article",
                columns: new[] { "section_id", "visible_from", "id" },
                descending: new[] { false, true, true },
                filter: "publication = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_article_title_key",
                table: "article",
                column: "title_key");

            migrationBuilder.CreateIndex(
                name: "ix_article_visible_from_id",
                table: "article",
                columns: new[] { "visible_from", "id" },
                descending: new bool[0],
                filter: "publication = 'Published'");

            migrationBuilder.CreateIndex(
                name: "ix_article_byline_contributor_id_visible_from_article_id",
                table: "article_byline",
                columns: new[] { "contributor_id", "visible_from", "article_id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_source_article_id",
                table: "article_source",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_tag_tag_id_visible_from_article_id",
                table: "article_tag",
                columns: new[] { "tag_id", "visible_from", "article_id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_entity_entity_id_seq",
                table: "audit_entry",
                columns: new[] { "entity", "entity_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_contributor_picture_id",
                table: "contributor",
                column: "picture_id");

            migrationBuilder.CreateIndex(
                name: "ix_contributor_slug",
                table: "contributor",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_correction_article_id",
                table: "correction",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_correction_posted_at_id",
                table: "correction",
                columns: new[] { "posted_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_edition_host",
                table: "edition",
                column: "host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_edition_slug",
                table: "edition",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_edition_section_section_id",
                table: "edition_section",
                column: "section_id");

            migrationBuilder.CreateIndex(
                name: "ix_front_slot_article_id",
                table: "front_slot",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_front_slot_edition_id_kind_position",
                table: "front_slot",
                columns: new[] { "edition_id", "kind", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_imported_copy_article_id",
                table: "imported_copy",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_picture_content_hash",
                table: "picture",
                column: "content_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_read_also_target_id",
                table: "read_also",
                column: "target_id");

            migrationBuilder.CreateIndex(
                name: "ix_read_also_title_key",
                table: "read_also",
                column: "title_key",
                filter: "target_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_revision_article_id_number",
                table: "revision",
                columns: new[] { "article_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_revision_base_id",
                table: "revision",
                column: "base_id");

            migrationBuilder.CreateIndex(
                name: "ix_section_slug",
                table: "section",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tag_slug",
                table: "tag",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_at",
                table: "withdrawal",
                column: "at",
                descending: new bool[0]);

            migrationBuilder.AddForeignKey(
                name: "fk_article_revisions_live_revision_id",
                table: "article",
                column: "live_revision_id",
                principalTable: "revision",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_article_editions_edition_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_article_pictures_picture_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_article_revisions_live_revision_id",
                table: "article");

            migrationBuilder.DropTable(
                name: "article_body");

            migrationBuilder.DropTable(
                name: "article_byline");

            migrationBuilder.DropTable(
                name: "article_source");

            migrationBuilder.DropTable(
                name: "article_tag");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "correction");

            migrationBuilder.DropTable(
                name: "edition_section");

            migrationBuilder.DropTable(
                name: "front_slot");

            migrationBuilder.DropTable(
                name: "imported_copy");

            migrationBuilder.DropTable(
                name: "read_also");

            migrationBuilder.DropTable(
                name: "withdrawal");

            migrationBuilder.DropTable(
                name: "contributor");

            migrationBuilder.DropTable(
                name: "tag");

            migrationBuilder.DropTable(
                name: "edition");

            migrationBuilder.DropTable(
                name: "picture");

            migrationBuilder.DropTable(
                name: "revision");

            migrationBuilder.DropTable(
                name: "article");

            migrationBuilder.DropTable(
                name: "section");
        }
    }
}
