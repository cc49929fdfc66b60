using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_withdrawal_at",
                table: "withdrawal");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_at_article_id",
                table: "withdrawal",
                columns: new[] { "at", "article_id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_article_headline",
                table: "article",
                column: "headline")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_withdrawal_at_article_id",
                table: "withdrawal");

            migrationBuilder.DropIndex(
                name: "ix_article_headline",
                table: "article");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_at",
                table: "withdrawal",
                column: "at",
                descending: new bool[0]);
        }
    }
}
