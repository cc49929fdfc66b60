using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "aside",
                table: "revision",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "autosaved",
                table: "revision",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "change_class",
                table: "revision",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "revision",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "saved_by_id",
                table: "revision",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tab",
                table: "revision",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "four_eyes",
                table: "edition",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<long>(
                name: "edition_id",
                table: "audit_entry",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ai_use",
                table: "article",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "assignee_id",
                table: "article",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "author_id",
                table: "article",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "description",
                table: "article",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ever_submitted",
                table: "article",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_at",
                table: "article",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "next_revision_id",
                table: "article",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "search_title",
                table: "article",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stage",
                table: "article",
                type: "character varying(24)",
                maxLength: 24,
                nullable: false,
                defaultValue: "Draft");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "touched_at",
                table: "article",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<long>(
                name: "working_revision_id",
                table: "article",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "data_protection_key",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "express_run",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<string>(type: "text", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_express_run", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_express_run_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "right_of_reply",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    reply_article_id = table.Column<long>(type: "bigint", nullable: false),
                    prepared_by = table.Column<string>(type: "text", nullable: false),
                    prepared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_right_of_reply", x => x.id);
                    table.ForeignKey(
                        name: "fk_right_of_reply_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_right_of_reply_article_reply_article_id",
                        column: x => x.reply_article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_policy",
                columns: table => new
                {
                    role = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    requires_second_factor = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_policy", x => x.role);
                });

            migrationBuilder.CreateTable(
                name: "staff",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    contributor_id = table.Column<long>(type: "bigint", nullable: true),
                    disabled = table.Column<bool>(type: "boolean", nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_contributor_contributor_id",
                        column: x => x.contributor_id,
                        principalTable: "contributor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "takedown_request",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    reason_code = table.Column<string>(type: "text", nullable: false),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_takedown_request", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_takedown_request_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "desk_note",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_desk_note_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_desk_note_asp_net_users_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notification",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    by_id = table.Column<long>(type: "bigint", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification", x => x.id);
                    table.ForeignKey(
                        name: "fk_notification_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_notification_asp_net_users_by_id",
                        column: x => x.by_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_notification_asp_net_users_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "preview_link",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preview_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_preview_link_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_preview_link_asp_net_users_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_claim_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_grant",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    edition_id = table.Column<long>(type: "bigint", nullable: true),
                    section_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_grant", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_grant_asp_net_users_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_staff_grant_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_staff_grant_section_section_id",
                        column: x => x.section_id,
                        principalTable: "section",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_staff_login_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_staff_passkey_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_session",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    browser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_session_asp_net_users_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_token",
                columns: table => new
                {
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_staff_token_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "story_presence",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    tab = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    staff_id = table.Column<long>(type: "bigint", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_story_presence", x => new { x.article_id, x.tab });
                    table.ForeignKey(
                        name: "fk_story_presence_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_story_presence_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_revision_saved_by_id",
                table: "revision",
                column: "saved_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_edition_id_seq",
                table: "audit_entry",
                columns: new[] { "edition_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_article_assignee_id",
                table: "article",
                column: "assignee_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_author_id_touched_at_id",
                table: "article",
                columns: new[] { "author_id", "touched_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_edition_id_stage_touched_at_id",
                table: "article",
                columns: new[] { "edition_id", "stage", "touched_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "publication = 'Unpublished'");

            migrationBuilder.CreateIndex(
                name: "ix_article_edition_id_touched_at_id",
                table: "article",
                columns: new[] { "edition_id", "touched_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_article_next_at",
                table: "article",
                column: "next_at",
                filter: "next_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_article_next_revision_id",
                table: "article",
                column: "next_revision_id");

            migrationBuilder.CreateIndex(
                name: "ix_article_touched_at_id",
                table: "article",
                columns: new[] { "touched_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_article_working_revision_id",
                table: "article",
                column: "working_revision_id");

            migrationBuilder.CreateIndex(
                name: "ix_desk_note_article_id_id",
                table: "desk_note",
                columns: new[] { "article_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_desk_note_staff_id",
                table: "desk_note",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_express_run_at",
                table: "express_run",
                column: "at",
                filter: "confirmed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_notification_article_id",
                table: "notification",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_notification_by_id",
                table: "notification",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_notification_staff_id_id",
                table: "notification",
                columns: new[] { "staff_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_preview_link_article_id",
                table: "preview_link",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_preview_link_staff_id",
                table: "preview_link",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_preview_link_token_hash",
                table: "preview_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_right_of_reply_article_id",
                table: "right_of_reply",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_right_of_reply_reply_article_id",
                table: "right_of_reply",
                column: "reply_article_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "staff",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_staff_contributor_id",
                table: "staff",
                column: "contributor_id");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "staff",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_claim_user_id",
                table: "staff_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_grant_edition_id",
                table: "staff_grant",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_grant_section_id",
                table: "staff_grant",
                column: "section_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_grant_staff_id_role_edition_id_section_id",
                table: "staff_grant",
                columns: new[] { "staff_id", "role", "edition_id", "section_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_staff_login_user_id",
                table: "staff_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_passkey_user_id",
                table: "staff_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_staff_session_staff_id_seen_at",
                table: "staff_session",
                columns: new[] { "staff_id", "seen_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_story_presence_staff_id",
                table: "story_presence",
                column: "staff_id");

            migrationBuilder.AddForeignKey(
                name: "fk_article_asp_net_users_assignee_id",
                table: "article",
                column: "assignee_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "fk_article_asp_net_users_author_id",
                table: "article",
                column: "author_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_article_revisions_next_revision_id",
                table: "article",
                column: "next_revision_id",
                principalTable: "revision",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_article_revisions_working_revision_id",
                table: "article",
                column: "working_revision_id",
                principalTable: "revision",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_revision_asp_net_users_saved_by_id",
                table: "revision",
                column: "saved_by_id",
                principalTable: "staff",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // Stories from before the newsroom: the working copy is the newest snapshot, and what was published has been through a desk.
            migrationBuilder.Sql("""
                update article a set working_revision_id = r.id, stage = r.workflow, touched_at = r.saved_at, ever_submitted = a.publication <> 'Unpublished' or r.workflow <> 'Draft'
                from (select distinct on (article_id) * from revision order by article_id, number desc) r
                where r.article_id = a.id
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_article_asp_net_users_assignee_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_article_asp_net_users_author_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_article_revisions_next_revision_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_article_revisions_working_revision_id",
                table: "article");

            migrationBuilder.DropForeignKey(
                name: "fk_revision_asp_net_users_saved_by_id",
                table: "revision");

            migrationBuilder.DropTable(
                name: "data_protection_key");

            migrationBuilder.DropTable(
                name: "desk_note");

            migrationBuilder.DropTable(
                name: "express_run");

            migrationBuilder.DropTable(
                name: "notification");

            migrationBuilder.DropTable(
                name: "preview_link");

            migrationBuilder.DropTable(
                name: "right_of_reply");

            migrationBuilder.DropTable(
                name: "role_policy");

            migrationBuilder.DropTable(
                name: "staff_claim");

            migrationBuilder.DropTable(
                name: "staff_grant");

            migrationBuilder.DropTable(
                name: "staff_login");

            migrationBuilder.DropTable(
                name: "staff_passkey");

            migrationBuilder.DropTable(
                name: "staff_session");

            migrationBuilder.DropTable(
                name: "staff_token");

            migrationBuilder.DropTable(
                name: "story_presence");

            migrationBuilder.DropTable(
                name: "takedown_request");

            migrationBuilder.DropTable(
                name: "staff");

            migrationBuilder.DropIndex(
                name: "ix_revision_saved_by_id",
                table: "revision");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_edition_id_seq",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_article_assignee_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_author_id_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_edition_id_stage_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_edition_id_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_next_at",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_next_revision_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_touched_at_id",
                table: "article");

            migrationBuilder.DropIndex(
                name: "ix_article_working_revision_id",
                table: "article");

            migrationBuilder.DropColumn(
                name: "aside",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "autosaved",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "change_class",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "note",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "saved_by_id",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "tab",
                table: "revision");

            migrationBuilder.DropColumn(
                name: "four_eyes",
                table: "edition");

            migrationBuilder.DropColumn(
                name: "edition_id",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "ai_use",
                table: "article");

            migrationBuilder.DropColumn(
                name: "assignee_id",
                table: "article");

            migrationBuilder.DropColumn(
                name: "author_id",
                table: "article");

            migrationBuilder.DropColumn(
                name: "description",
                table: "article");

            migrationBuilder.DropColumn(
                name: "ever_submitted",
                table: "article");

            migrationBuilder.DropColumn(
                name: "next_at",
                table: "article");

            migrationBuilder.DropColumn(
                name: "next_revision_id",
                table: "article");

            migrationBuilder.DropColumn(
                name: "search_title",
                table: "article");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "article");

            migrationBuilder.DropColumn(
                name: "touched_at",
                table: "article");

            migrationBuilder.DropColumn(
                name: "working_revision_id",
                table: "article");
        }
    }
}
