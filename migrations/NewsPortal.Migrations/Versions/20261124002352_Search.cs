using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_correction_articles_article_id",
                table: "correction");

            migrationBuilder.DropForeignKey(
                name: "fk_withdrawal_articles_article_id",
                table: "withdrawal");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "article_search",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    document = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                    visible_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_search", x => x.article_id);
                    table.ForeignKey(
                        name: "fk_article_search_article_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.AddForeignKey(
                name: "fk_correction_article_article_id",
                table: "correction",
                column: "article_id",
                principalTable: "article",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_withdrawal_article_article_id",
                table: "withdrawal",
                column: "article_id",
                principalTable: "article",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_correction_article_article_id",
                table: "correction");

            migrationBuilder.DropForeignKey(
                name: "fk_withdrawal_article_article_id",
                table: "withdrawal");

            migrationBuilder.DropTable(
                name: "article_search");

            migrationBuilder.AlterDatabase()
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.AddForeignKey(
                name: "fk_correction_articles_article_id",
                table: "correction",
                column: "article_id",
                principalTable: "article",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_withdrawal_articles_article_id",
                table: "withdrawal",
                column: "article_id",
                principalTable: "article",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
