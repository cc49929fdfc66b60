using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Reads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "most_read",
                columns: table => new
                {
                    edition_id = table.Column<long>(type: "bigint", nullable: false),
                    article_ids = table.Column<long[]>(type: "bigint[]", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_most_read", x => x.edition_id);
                });

            migrationBuilder.CreateTable(
                name: "most_read_turn",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_most_read_turn", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "read_flush",
                columns: table => new
                {
                    node = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_read_flush", x => x.node);
                });

            migrationBuilder.CreateTable(
                name: "read_hour",
                columns: table => new
                {
                    hour = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    reads = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_read_hour", x => new { x.hour, x.article_id });
                    table.ForeignKey(
                        name: "fk_read_hour_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "read_total",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    reads = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_read_total", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_read_total_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_read_hour_article_id_hour",
                table: "read_hour",
                columns: new[] { "article_id", "hour" });

            migrationBuilder.Sql(SqlFile.Read("most-read.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SqlFile.Read("most-read-down.sql"));

            migrationBuilder.DropTable(
                name: "most_read");

            migrationBuilder.DropTable(
                name: "most_read_turn");

            migrationBuilder.DropTable(
                name: "read_flush");

            migrationBuilder.DropTable(
                name: "read_hour");

            migrationBuilder.DropTable(
                name: "read_total");
        }
    }
}
